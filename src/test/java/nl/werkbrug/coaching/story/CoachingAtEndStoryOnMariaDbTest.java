package nl.werkbrug.coaching.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class CoachingAtEndStoryOnMariaDbTest extends CoachingAtEndStory {}
