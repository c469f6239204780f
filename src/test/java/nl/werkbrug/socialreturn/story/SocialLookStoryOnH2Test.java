package nl.werkbrug.socialreturn.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class SocialLookStoryOnH2Test extends SocialLookStory {}
