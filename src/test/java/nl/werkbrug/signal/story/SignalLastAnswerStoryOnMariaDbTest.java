package nl.werkbrug.signal.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class SignalLastAnswerStoryOnMariaDbTest extends SignalLastAnswerStory {}
