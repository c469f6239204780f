package nl.werkbrug.lab;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class LabSightStoryOnH2Test extends LabSightStory {}
