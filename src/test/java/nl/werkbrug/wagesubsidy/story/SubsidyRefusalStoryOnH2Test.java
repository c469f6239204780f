package nl.werkbrug.wagesubsidy.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class SubsidyRefusalStoryOnH2Test extends SubsidyRefusalStory {}
