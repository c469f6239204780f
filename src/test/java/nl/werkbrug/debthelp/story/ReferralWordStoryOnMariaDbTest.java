package nl.werkbrug.debthelp.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class ReferralWordStoryOnMariaDbTest extends ReferralWordStory {}
