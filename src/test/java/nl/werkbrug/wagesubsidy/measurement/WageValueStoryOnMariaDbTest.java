package nl.werkbrug.wagesubsidy.measurement;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class WageValueStoryOnMariaDbTest extends WageValueStory {}
