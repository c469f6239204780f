package nl.werkbrug.network.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class NetworkStoryOnH2Test extends NetworkStory {}
