package nl.werkbrug.garnishment.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class ImportedStatementsStoryOnMariaDbTest extends ImportedStatementsStory {}
