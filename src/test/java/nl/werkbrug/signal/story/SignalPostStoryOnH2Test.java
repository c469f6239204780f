package nl.werkbrug.signal.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class SignalPostStoryOnH2Test extends SignalPostStory {}
