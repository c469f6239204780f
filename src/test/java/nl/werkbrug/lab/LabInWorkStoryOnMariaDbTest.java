package nl.werkbrug.lab;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class LabInWorkStoryOnMariaDbTest extends LabInWorkStory {}
