package nl.werkbrug.wagesubsidy.measurement;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class VisitStoryOnMariaDbTest extends VisitStory {}
