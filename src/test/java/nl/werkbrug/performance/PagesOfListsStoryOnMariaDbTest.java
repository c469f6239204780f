package nl.werkbrug.performance;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class PagesOfListsStoryOnMariaDbTest extends PagesOfListsStory {}
