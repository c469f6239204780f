package nl.werkbrug.hire.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class InvitationLinkStoryOnMariaDbTest extends InvitationLinkStory {}
