package nl.werkbrug.garnishment.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class EstateStoryOnMariaDbTest extends EstateStory {}
