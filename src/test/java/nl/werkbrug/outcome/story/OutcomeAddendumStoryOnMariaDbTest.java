package nl.werkbrug.outcome.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class OutcomeAddendumStoryOnMariaDbTest extends OutcomeAddendumStory {}
