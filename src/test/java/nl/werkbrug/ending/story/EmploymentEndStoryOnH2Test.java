package nl.werkbrug.ending.story;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class EmploymentEndStoryOnH2Test extends EmploymentEndStory {}
