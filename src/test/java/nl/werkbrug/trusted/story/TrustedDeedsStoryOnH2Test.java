package nl.werkbrug.trusted.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class TrustedDeedsStoryOnH2Test extends TrustedDeedsStory {}
