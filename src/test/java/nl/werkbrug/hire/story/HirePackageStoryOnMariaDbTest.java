package nl.werkbrug.hire.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class HirePackageStoryOnMariaDbTest extends HirePackageStory {}
