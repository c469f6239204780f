package nl.werkbrug.outcome.story;

import static nl.werkbrug.testing.UsesH2.AGAIN;

import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Tag;

@Tag(AGAIN)
@UsesH2
class OutcomeDebtsStoryOnH2Test extends OutcomeDebtsStory {}
