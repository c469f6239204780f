package nl.werkbrug.request.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class RequestStoryOnMariaDbTest extends RequestStory {}
