package nl.werkbrug.norisk.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class TwoYearsStoryOnH2Test extends TwoYearsStory {}
