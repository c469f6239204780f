package nl.werkbrug.request.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class RequestLetterStoryOnMariaDbTest extends RequestLetterStory {}
