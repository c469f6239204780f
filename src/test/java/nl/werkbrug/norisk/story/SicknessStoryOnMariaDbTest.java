package nl.werkbrug.norisk.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class SicknessStoryOnMariaDbTest extends SicknessStory {}
