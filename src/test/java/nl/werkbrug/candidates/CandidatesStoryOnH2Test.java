package nl.werkbrug.candidates;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class CandidatesStoryOnH2Test extends CandidatesStory {}
