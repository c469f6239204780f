package nl.werkbrug.lab;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class LabOutcomeStoryOnH2Test extends LabOutcomeStory {}
