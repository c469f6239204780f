package nl.werkbrug.socialreturn.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class SocialHoursStoryOnH2Test extends SocialHoursStory {}
