package nl.werkbrug.coaching.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class CoachingAtEndStoryOnH2Test extends CoachingAtEndStory {}
