package nl.werkbrug.notices;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class NoticesOverviewStoryOnMariaDbTest extends NoticesOverviewStory {}
