package nl.werkbrug.request.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class RequestLetterStoryOnH2Test extends RequestLetterStory {}
