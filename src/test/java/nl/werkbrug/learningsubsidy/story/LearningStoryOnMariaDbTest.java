package nl.werkbrug.learningsubsidy.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class LearningStoryOnMariaDbTest extends LearningStory {}
