package nl.werkbrug.workplaceadaptation.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class AdaptationStoryOnMariaDbTest extends AdaptationStory {}
