package nl.werkbrug.agenda;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class ChosenEmployerWorkStoryOnMariaDbTest extends ChosenEmployerWorkStory {}
