package nl.werkbrug.console;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class LoketConsoleStoryOnMariaDbTest extends LoketConsoleStory {}
