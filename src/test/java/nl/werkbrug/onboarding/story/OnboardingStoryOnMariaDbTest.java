package nl.werkbrug.onboarding.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class OnboardingStoryOnMariaDbTest extends OnboardingStory {}
