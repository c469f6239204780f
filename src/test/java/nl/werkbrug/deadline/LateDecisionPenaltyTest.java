package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dwangsom of 4:17 Awb. */
class LateDecisionPenaltyTest {

    private static final LocalDate DUE = LocalDate.of(2023, 6, 30);
    private static final LocalDate NOTICE = LocalDate.of(2023, 7, 10);
    private static final LocalDate FREE_UNTIL = LocalDate.of(2023, 7, 24);

    private final LateDecisionPenalty penalty = new LateDecisionPenalty(Product.DEADLINES, Product.FIGURES);

    @ParameterizedTest(name = "{0} days late costs {1}")
    @CsvSource({
        "0, 0", "1, 23", "13, 299", "14, 322", "15, 357", "20, 532", "21, 567", "28, 812", "29, 857", "30, 902",
        "35, 1127", "41, 1397",
        // D1: RBDHA:2019:10639 and the law itself; a municipal page that says 1440 is wrong.
        "42, 1442", "43, 1442", "60, 1442"
    })
    void what_is_owed_grows_in_three_blocks_of_fourteen_days(int late, int euros) {
        PenaltyExposure exposure = penalty.exposure(DUE, NOTICE, FREE_UNTIL.plusDays(late));

        assertThat(exposure.amount()).isEqualTo(Money.euros(euros + ".00"));
        assertThat(exposure.days()).isEqualTo(Math.min(late, 42));
        assertThat(exposure.atMost()).isEqualTo(Money.euros("1442.00"));
    }

    @Test
    void the_first_day_is_the_day_after_two_weeks_and_the_last_one_the_forty_second() {
        PenaltyExposure exposure = penalty.exposure(DUE, NOTICE, FREE_UNTIL);

        assertThat(penalty.grace(NOTICE).end()).isEqualTo(FREE_UNTIL);
        assertThat(exposure.firstDay()).isEqualTo("2023-07-25");
        assertThat(exposure.lastDay()).isEqualTo("2023-09-04");
    }

    @Test
    void two_weeks_that_end_on_a_sunday_move_and_the_forty_two_days_do_not() {
        PenaltyExposure exposure = penalty.exposure(
                LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 7), LocalDate.of(2026, 6, 22));

        assertThat(exposure.days()).isZero();
        assertThat(exposure.firstDay()).isEqualTo("2026-06-23");
        assertThat(exposure.lastDay()).isEqualTo("2026-08-03");
    }

    @Test
    void the_explanation_shows_each_block_with_its_days() {
        PenaltyExposure exposure = penalty.exposure(DUE, NOTICE, FREE_UNTIL.plusDays(15));

        assertThat(exposure.steps()).extracting(ExplanationStep::text)
                .contains("Van 25 juli 2023 tot en met 7 augustus 2023: 14 dagen van € 23,00 is € 322,00.",
                        "Van 8 augustus 2023 tot en met 8 augustus 2023: 1 dag van € 35,00 is € 35,00.");
        assertThat(exposure.steps()).allSatisfy(step -> assertThat(step.source()).contains("4:17"));
    }

    @Test
    void a_notice_before_the_decision_is_late_costs_nothing_and_must_be_sent_again() {
        PenaltyExposure exposure = penalty.exposure(DUE, DUE, DUE.plusDays(90));

        assertThat(exposure.amount()).isEqualTo(Money.ZERO);
        assertThat(exposure.firstDay()).isNull();
        assertThat(exposure.steps()).singleElement().extracting(ExplanationStep::text).asString().contains("te vroeg");
    }

    @Test
    void a_time_without_known_amounts_gives_no_amount() {
        LocalDate early = LocalDate.of(2018, 1, 15);

        assertThatThrownBy(() -> penalty.exposure(early, early.plusDays(1), early.plusDays(60)))
                .isInstanceOf(NotComputable.NoRule.class).hasMessageContaining("2018");
    }
}
