package nl.werkbrug.wagesubsidy.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class EmployeeCopyStoryOnMariaDbTest extends EmployeeCopyStory {}
