package nl.werkbrug.request.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class RequestObjectionStoryOnMariaDbTest extends RequestObjectionStory {}
