package nl.werkbrug.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContestedTest {

    private static final int ROOM = 200;

    @ParameterizedTest
    @ValueSource(strings = {
        "tasks.objection-handling.postReceipt.title", "tasks.objection-handling.assess.title", "tasks.objection-handling.complete.title",
        "tasks.objection-handling.postSupplement.title", "tasks.objection-handling.completeByPost.title", "tasks.objection-handling.hear.title", "tasks.objection-handling.decide.title",
        "tasks.objection-handling.sign.title", "tasks.objection-handling.postWithdrawn.title", "tasks.objection-handling.postDecision.title", "objection.kept.upload"})
    void the_longest_matter_leaves_room_in_every_title(String title) {
        String item = about("w".repeat(ROOM)).item();

        assertThat(item).endsWith("…, besluit van 30 september 2026");
        assertThat(Words.in(Language.DUTCH, title, item)).hasSizeLessThanOrEqualTo(ROOM);
    }

    @ParameterizedTest
    @ValueSource(strings = "Subsidie voor scholing")
    void another_is_said_whole(String matter) {
        assertThat(about(matter).item()).isEqualTo(matter + ", besluit van 30 september 2026");
    }

    private static Contested about(String matter) {
        return new Contested(
                "C1", "A1", "D1", "SUBSIDY", "E1", "L1", "Toekenning", matter, null, false, "form", false, null, null, LocalDate.of(2026, 9, 30));
    }
}
