package nl.werkbrug.wagecostbenefit.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class BenefitStoryOnH2Test extends BenefitStory {}
