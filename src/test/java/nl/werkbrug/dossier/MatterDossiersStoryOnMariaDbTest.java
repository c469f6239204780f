package nl.werkbrug.dossier;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class MatterDossiersStoryOnMariaDbTest extends MatterDossiersStory {}
