package nl.werkbrug.console;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class LoketConsoleStoryOnH2Test extends LoketConsoleStory {}
