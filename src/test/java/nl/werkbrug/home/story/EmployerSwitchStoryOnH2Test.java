package nl.werkbrug.home.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class EmployerSwitchStoryOnH2Test extends EmployerSwitchStory {}
