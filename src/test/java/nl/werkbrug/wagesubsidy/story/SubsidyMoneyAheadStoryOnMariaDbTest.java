package nl.werkbrug.wagesubsidy.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class SubsidyMoneyAheadStoryOnMariaDbTest extends SubsidyMoneyAheadStory {}
