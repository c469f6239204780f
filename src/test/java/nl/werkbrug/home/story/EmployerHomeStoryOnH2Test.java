package nl.werkbrug.home.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class EmployerHomeStoryOnH2Test extends EmployerHomeStory {}
