package nl.werkbrug.wagesubsidy.objection.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class ObjectionTermStoryOnMariaDbTest extends ObjectionTermStory {}
