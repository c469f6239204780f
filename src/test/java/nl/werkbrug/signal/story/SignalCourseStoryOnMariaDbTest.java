package nl.werkbrug.signal.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class SignalCourseStoryOnMariaDbTest extends SignalCourseStory {}
