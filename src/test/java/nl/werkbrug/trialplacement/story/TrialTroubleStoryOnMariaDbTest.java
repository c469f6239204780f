package nl.werkbrug.trialplacement.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class TrialTroubleStoryOnMariaDbTest extends TrialTroubleStory {}
