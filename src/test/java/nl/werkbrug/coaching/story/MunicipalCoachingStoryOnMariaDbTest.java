package nl.werkbrug.coaching.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class MunicipalCoachingStoryOnMariaDbTest extends MunicipalCoachingStory {}
