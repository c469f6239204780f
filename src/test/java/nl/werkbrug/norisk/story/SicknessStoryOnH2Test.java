package nl.werkbrug.norisk.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class SicknessStoryOnH2Test extends SicknessStory {}
