package nl.werkbrug.wagesubsidy.objection.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class ObjectionTermStoryOnH2Test extends ObjectionTermStory {}
