package nl.werkbrug.candidates;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class CandidatesStoryOnMariaDbTest extends CandidatesStory {}
