package nl.werkbrug.home.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class EmployerHomeStoryOnMariaDbTest extends EmployerHomeStory {}
