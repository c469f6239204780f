package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Extension of the decision on an objection: six weeks, at most six more, once (7:10 lid 3 Awb). */
class ExtensionTest {

    private static final LocalDate OBJECTION_ENDED = LocalDate.of(2026, 2, 2);
    private static final LocalDate IN_TIME = LocalDate.of(2026, 3, 10);

    private final Deadlines deadlines = Product.DEADLINES;

    @Test
    void an_extension_counts_on_from_the_event() {
        DeadlineResult result = deadlines.compute("AWB_7_10", extended(6, IN_TIME));

        assertThat(result.unrolled()).isEqualTo("2026-04-27");
        assertThat(result.end()).as("not on King's Day").isEqualTo("2026-04-28");
        assertThat(result.steps()).filteredOn(step -> step.kind() == ExplanationStep.Kind.EXTENDED).singleElement()
                .satisfies(step -> {
                    assertThat(step.text()).contains("verlengd met 6 weken (advies nodig)").contains("10 maart 2026");
                    assertThat(step.source()).isEqualTo("artikel 7:10 lid 3 Awb");
                });
    }

    @Test
    void months_are_counted_from_the_event_at_once_and_not_from_a_short_month() {
        Term trial = deadlines.term("PW_8A_TRIAL");
        Course course = Course.from(LocalDate.of(2026, 12, 31))
                .extended(TermLength.of(1, TermUnit.MONTHS), LocalDate.of(2027, 2, 1), "");

        assertThat(deadlines.compute(trial, course).end()).isEqualTo("2027-03-31");
    }

    @Test
    void an_extension_while_the_term_stands_still_adds_both() {
        Course course = extended(6, LocalDate.of(2026, 3, 1))
                .suspended(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 3, 20), "wacht op stukken");

        DeadlineResult result = deadlines.compute("AWB_7_10", course);

        assertThat(result.unrolled()).isEqualTo(OBJECTION_ENDED.plusWeeks(12).plusDays(28));
    }

    @Test
    void an_extension_is_in_time_on_the_last_day_and_while_a_suspension_moved_it() {
        LocalDate last = deadlines.compute("AWB_7_10", OBJECTION_ENDED).end();
        Course suspended = extended(6, last.plusDays(5)).suspended(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 2, 28), "");

        assertThat(deadlines.compute("AWB_7_10", extended(6, last)).unrolled()).isEqualTo("2026-04-27");
        assertThat(deadlines.compute("AWB_7_10", suspended).unrolled()).isEqualTo("2026-05-05");
    }

    @Test
    void an_extension_after_the_end_does_not_help_and_the_explanation_says_so() {
        LocalDate last = deadlines.compute("AWB_7_10", OBJECTION_ENDED).end();

        DeadlineResult result = deadlines.compute("AWB_7_10", extended(6, last.plusDays(1)));

        assertThat(result.end()).isEqualTo(last);
        assertThat(result.steps()).last().extracting(ExplanationStep::text).asString()
                .contains("telt niet mee").contains("al voorbij");
    }

    @Test
    void refuses_one_that_is_too_long_a_second_one_and_any_where_the_law_knows_none() {
        Course twice = extended(2, IN_TIME).extended(TermLength.of(2, TermUnit.WEEKS), IN_TIME, "");

        refused("AWB_7_10", extended(7, IN_TIME), "ten hoogste 6 weken");
        refused("AWB_7_10", twice, "maar één keer");
        refused("AWB_6_7", extended(1, IN_TIME), "kan niet worden verlengd");
    }

    @Test
    void a_term_without_a_maximum_can_be_extended_as_long_as_the_notice_says() {
        DeadlineResult result = deadlines.compute("AWB_4_13", extended(20, IN_TIME));

        assertThat(result.unrolled()).isEqualTo(OBJECTION_ENDED.plusWeeks(28));
    }

    private void refused(String code, Course course, String why) {
        assertThatThrownBy(() -> deadlines.compute(code, course))
                .isInstanceOf(NotComputable.NotAllowed.class).hasMessageContaining(why);
    }

    private static Course extended(int weeks, LocalDate announced) {
        return Course.from(OBJECTION_ENDED).extended(TermLength.of(weeks, TermUnit.WEEKS), announced, "advies nodig");
    }
}
