package nl.werkbrug.wagesubsidy.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class NewWageValueStoryOnMariaDbTest extends NewWageValueStory {}
