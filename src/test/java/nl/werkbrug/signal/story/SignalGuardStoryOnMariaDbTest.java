package nl.werkbrug.signal.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class SignalGuardStoryOnMariaDbTest extends SignalGuardStory {}
