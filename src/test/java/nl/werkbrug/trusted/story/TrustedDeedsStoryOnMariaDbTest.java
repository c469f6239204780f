package nl.werkbrug.trusted.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class TrustedDeedsStoryOnMariaDbTest extends TrustedDeedsStory {}
