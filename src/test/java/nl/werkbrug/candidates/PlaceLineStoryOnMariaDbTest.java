package nl.werkbrug.candidates;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class PlaceLineStoryOnMariaDbTest extends PlaceLineStory {}
