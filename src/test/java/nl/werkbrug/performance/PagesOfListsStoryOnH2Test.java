package nl.werkbrug.performance;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class PagesOfListsStoryOnH2Test extends PagesOfListsStory {}
