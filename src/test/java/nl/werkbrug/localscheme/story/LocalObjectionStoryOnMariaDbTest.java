package nl.werkbrug.localscheme.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class LocalObjectionStoryOnMariaDbTest extends LocalObjectionStory {}
