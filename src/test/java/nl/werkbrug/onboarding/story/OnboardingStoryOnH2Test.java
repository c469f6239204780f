package nl.werkbrug.onboarding.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class OnboardingStoryOnH2Test extends OnboardingStory {}
