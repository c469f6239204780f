package nl.werkbrug.socialreturn.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class SocialLookStoryOnMariaDbTest extends SocialLookStory {}
