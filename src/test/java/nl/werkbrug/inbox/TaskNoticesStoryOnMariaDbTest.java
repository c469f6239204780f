package nl.werkbrug.inbox;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class TaskNoticesStoryOnMariaDbTest extends TaskNoticesStory {}
