package nl.werkbrug.agenda;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class LateDecisionStoryOnMariaDbTest extends LateDecisionStory {}
