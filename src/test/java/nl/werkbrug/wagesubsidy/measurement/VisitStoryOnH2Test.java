package nl.werkbrug.wagesubsidy.measurement;

import nl.werkbrug.testing.UsesH2;

@UsesH2
class VisitStoryOnH2Test extends VisitStory {}
