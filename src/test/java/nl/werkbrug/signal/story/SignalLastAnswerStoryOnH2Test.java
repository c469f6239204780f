package nl.werkbrug.signal.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class SignalLastAnswerStoryOnH2Test extends SignalLastAnswerStory {}
