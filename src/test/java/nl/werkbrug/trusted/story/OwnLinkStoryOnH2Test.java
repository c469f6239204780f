package nl.werkbrug.trusted.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class OwnLinkStoryOnH2Test extends OwnLinkStory {}
