package nl.werkbrug.ending.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class EmploymentEndStoryOnMariaDbTest extends EmploymentEndStory {}
