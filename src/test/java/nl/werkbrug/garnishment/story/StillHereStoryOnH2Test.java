package nl.werkbrug.garnishment.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class StillHereStoryOnH2Test extends StillHereStory {}
