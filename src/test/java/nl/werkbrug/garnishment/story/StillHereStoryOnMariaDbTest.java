package nl.werkbrug.garnishment.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class StillHereStoryOnMariaDbTest extends StillHereStory {}
