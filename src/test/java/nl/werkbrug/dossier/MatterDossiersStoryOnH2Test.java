package nl.werkbrug.dossier;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class MatterDossiersStoryOnH2Test extends MatterDossiersStory {}
