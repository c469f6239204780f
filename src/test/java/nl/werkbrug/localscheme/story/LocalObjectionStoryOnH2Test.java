package nl.werkbrug.localscheme.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class LocalObjectionStoryOnH2Test extends LocalObjectionStory {}
