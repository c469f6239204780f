package nl.werkbrug.outcome.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class OutcomeStoryOnMariaDbTest extends OutcomeStory {}
