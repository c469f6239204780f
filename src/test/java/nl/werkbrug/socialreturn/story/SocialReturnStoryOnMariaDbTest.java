package nl.werkbrug.socialreturn.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class SocialReturnStoryOnMariaDbTest extends SocialReturnStory {}
