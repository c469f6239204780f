package nl.werkbrug.agenda;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class DeadlineHeardStoryOnH2Test extends DeadlineHeardStory {}
