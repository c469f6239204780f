package nl.werkbrug.request.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class RequestObjectionDecisionStoryOnMariaDbTest extends RequestObjectionDecisionStory {}
