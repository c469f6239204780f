package nl.werkbrug.hire.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class HirePersonStoryOnH2Test extends HirePersonStory {}
