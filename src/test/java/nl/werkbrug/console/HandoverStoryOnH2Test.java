package nl.werkbrug.console;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class HandoverStoryOnH2Test extends HandoverStory {}
