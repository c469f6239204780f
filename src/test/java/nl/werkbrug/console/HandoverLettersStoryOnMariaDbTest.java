package nl.werkbrug.console;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class HandoverLettersStoryOnMariaDbTest extends HandoverLettersStory {}
