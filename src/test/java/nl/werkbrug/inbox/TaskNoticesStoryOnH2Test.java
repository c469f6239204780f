package nl.werkbrug.inbox;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class TaskNoticesStoryOnH2Test extends TaskNoticesStory {}
