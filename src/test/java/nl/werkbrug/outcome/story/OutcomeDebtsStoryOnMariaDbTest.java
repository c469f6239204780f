package nl.werkbrug.outcome.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class OutcomeDebtsStoryOnMariaDbTest extends OutcomeDebtsStory {}
