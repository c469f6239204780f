package nl.werkbrug.officialform.story;

import nl.werkbrug.testing.UsesMariaDb;

@UsesMariaDb
class OfficialFormStoryOnMariaDbTest extends OfficialFormStory {}
