package nl.werkbrug.workplaceadaptation.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class QuoteStoryOnMariaDbTest extends QuoteStory {}
