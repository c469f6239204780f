package nl.werkbrug.workplaceadaptation.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class QuoteStoryOnH2Test extends QuoteStory {}
