package nl.werkbrug.trusted.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class TrustedLinkStoryOnMariaDbTest extends TrustedLinkStory {}
