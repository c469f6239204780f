package nl.werkbrug.garnishment.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class PaymentFileStoryOnMariaDbTest extends PaymentFileStory {}
