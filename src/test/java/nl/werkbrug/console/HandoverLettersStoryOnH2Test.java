package nl.werkbrug.console;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class HandoverLettersStoryOnH2Test extends HandoverLettersStory {}
