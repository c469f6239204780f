package nl.werkbrug.debthelp.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class ReferralWordStoryOnH2Test extends ReferralWordStory {}
