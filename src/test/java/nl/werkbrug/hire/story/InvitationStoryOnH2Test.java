package nl.werkbrug.hire.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class InvitationStoryOnH2Test extends InvitationStory {}
