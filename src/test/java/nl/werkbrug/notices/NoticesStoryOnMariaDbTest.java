package nl.werkbrug.notices;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class NoticesStoryOnMariaDbTest extends NoticesStory {}
