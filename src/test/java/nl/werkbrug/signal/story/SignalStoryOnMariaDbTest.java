package nl.werkbrug.signal.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class SignalStoryOnMariaDbTest extends SignalStory {}
