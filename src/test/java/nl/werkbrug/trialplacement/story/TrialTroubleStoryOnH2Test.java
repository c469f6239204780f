package nl.werkbrug.trialplacement.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class TrialTroubleStoryOnH2Test extends TrialTroubleStory {}
