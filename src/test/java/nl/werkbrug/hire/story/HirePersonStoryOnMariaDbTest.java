package nl.werkbrug.hire.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class HirePersonStoryOnMariaDbTest extends HirePersonStory {}
