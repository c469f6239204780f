package nl.werkbrug.workplaceadaptation.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class AdaptationStoryOnH2Test extends AdaptationStory {}
