package nl.werkbrug.request.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class RequestObjectionStoryOnH2Test extends RequestObjectionStory {}
