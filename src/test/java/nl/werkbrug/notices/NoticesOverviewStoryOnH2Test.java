package nl.werkbrug.notices;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class NoticesOverviewStoryOnH2Test extends NoticesOverviewStory {}
