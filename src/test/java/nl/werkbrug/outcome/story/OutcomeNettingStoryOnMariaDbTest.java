package nl.werkbrug.outcome.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class OutcomeNettingStoryOnMariaDbTest extends OutcomeNettingStory {}
