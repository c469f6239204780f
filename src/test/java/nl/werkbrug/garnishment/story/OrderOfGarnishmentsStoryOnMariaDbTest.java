package nl.werkbrug.garnishment.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class OrderOfGarnishmentsStoryOnMariaDbTest extends OrderOfGarnishmentsStory {}
