package nl.werkbrug.lab;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class LabStoryOnMariaDbTest extends LabStory {}
