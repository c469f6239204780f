package nl.werkbrug.wagecostbenefit.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class BenefitEndStoryOnH2Test extends BenefitEndStory {}
