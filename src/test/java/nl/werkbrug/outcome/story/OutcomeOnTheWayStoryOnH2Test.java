package nl.werkbrug.outcome.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class OutcomeOnTheWayStoryOnH2Test extends OutcomeOnTheWayStory {}
