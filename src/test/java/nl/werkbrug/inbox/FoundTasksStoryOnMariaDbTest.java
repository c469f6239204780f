package nl.werkbrug.inbox;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class FoundTasksStoryOnMariaDbTest extends FoundTasksStory {}
