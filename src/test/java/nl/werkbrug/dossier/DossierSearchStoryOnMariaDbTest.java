package nl.werkbrug.dossier;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class DossierSearchStoryOnMariaDbTest extends DossierSearchStory {}
