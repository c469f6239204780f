package nl.werkbrug.wagesubsidy.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class SubsidyRefusalStoryOnMariaDbTest extends SubsidyRefusalStory {}
