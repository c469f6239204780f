package nl.werkbrug.request.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class RequestObjectionDecisionStoryOnH2Test extends RequestObjectionDecisionStory {}
