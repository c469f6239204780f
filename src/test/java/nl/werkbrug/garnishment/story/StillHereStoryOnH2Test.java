package nl.werkbrug.garnishment.story;

import static nl.werkbrug.testing.UsesH2.AGAIN;

import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Tag;

@Tag(AGAIN)
@UsesH2
class StillHereStoryOnH2Test extends StillHereStory {}
