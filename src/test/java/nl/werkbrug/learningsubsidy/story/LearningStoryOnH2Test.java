package nl.werkbrug.learningsubsidy.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class LearningStoryOnH2Test extends LearningStory {}
