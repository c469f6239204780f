package nl.werkbrug.wagesubsidy.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class SubsidyMoneyAheadStoryOnH2Test extends SubsidyMoneyAheadStory {}
