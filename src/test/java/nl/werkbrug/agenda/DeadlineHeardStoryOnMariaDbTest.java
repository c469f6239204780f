package nl.werkbrug.agenda;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class DeadlineHeardStoryOnMariaDbTest extends DeadlineHeardStory {}
