package nl.werkbrug.coaching.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class PlannedVisitsStoryOnH2Test extends PlannedVisitsStory {}
