package nl.werkbrug.lab;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class LabInWorkStoryOnH2Test extends LabInWorkStory {}
