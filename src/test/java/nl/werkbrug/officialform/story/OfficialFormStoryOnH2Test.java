package nl.werkbrug.officialform.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class OfficialFormStoryOnH2Test extends OfficialFormStory {}
