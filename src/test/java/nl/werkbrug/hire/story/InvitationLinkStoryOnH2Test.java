package nl.werkbrug.hire.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class InvitationLinkStoryOnH2Test extends InvitationLinkStory {}
