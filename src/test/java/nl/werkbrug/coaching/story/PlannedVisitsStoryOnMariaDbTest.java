package nl.werkbrug.coaching.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class PlannedVisitsStoryOnMariaDbTest extends PlannedVisitsStory {}
