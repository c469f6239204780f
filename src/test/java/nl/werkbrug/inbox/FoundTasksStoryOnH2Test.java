package nl.werkbrug.inbox;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class FoundTasksStoryOnH2Test extends FoundTasksStory {}
