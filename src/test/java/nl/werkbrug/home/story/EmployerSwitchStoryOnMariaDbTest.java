package nl.werkbrug.home.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class EmployerSwitchStoryOnMariaDbTest extends EmployerSwitchStory {}
