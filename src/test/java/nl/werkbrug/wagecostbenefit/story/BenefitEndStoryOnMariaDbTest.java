package nl.werkbrug.wagecostbenefit.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class BenefitEndStoryOnMariaDbTest extends BenefitEndStory {}
