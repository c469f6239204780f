package nl.werkbrug.candidates;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class PlaceLineStoryOnH2Test extends PlaceLineStory {}
