package nl.werkbrug.network.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class NetworkStoryOnMariaDbTest extends NetworkStory {}
