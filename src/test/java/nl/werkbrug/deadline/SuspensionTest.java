package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standing still (4:15 Awb), with the shapes of the published cases of other systems and the ones those lack. */
class SuspensionTest {

    /** Five weeks from Friday 10 April 2026: unrolled Friday 15 May, which is equated, so Monday 18 May. */
    private static final LocalDate START = LocalDate.of(2026, 4, 10);

    private final Term fiveWeeks = Product.term(5, TermUnit.WEEKS);

    @ParameterizedTest(name = "{0} to {1}: unrolled {2}, end {3} ({4})")
    @CsvSource({
        "2026-04-15, 2026-04-15, 2026-05-15, 2026-05-18, resumed on the same day",
        "2026-04-15, 2026-04-16, 2026-05-16, 2026-05-18, one day",
        "2026-04-15, 2026-04-20, 2026-05-20, 2026-05-20, five days: until does not count",
        "2026-05-11, 2026-05-26, 2026-05-30, 2026-06-01, across Ascension Day and Whit Monday",
        "2026-04-01, 2026-04-13, 2026-05-17, 2026-05-18, 'began before the term: 11 and 12 April count'",
        "2026-04-01, 2026-04-10, 2026-05-15, 2026-05-18, ended before the term",
        "2026-05-15, 2026-05-20, 2026-05-20, 2026-05-20, began on the unrolled last day",
        "2026-05-18, 2026-05-21, 2026-05-21, 2026-05-21, 'began on the rolled last day: that one is left'",
        "2026-05-16, 2026-05-18, 2026-05-18, 2026-05-18, the weekend over which the term ran on",
        "2026-05-19, 2026-05-29, 2026-05-15, 2026-05-18, began after the end",
    })
    void suspended_days_are_added_before_the_date_moves(
            LocalDate from, LocalDate until, LocalDate unrolled, LocalDate end, String why) {
        DeadlineResult result = compute(Course.from(START).suspended(from, until, "wacht op stukken"));

        assertThat(result.unrolled()).isEqualTo(unrolled);
        assertThat(result.end()).isEqualTo(end);
    }

    @Test
    void several_suspensions_add_up_and_days_that_are_in_two_count_once() {
        Course course = Course.from(START)
                .suspended(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 4), "later")
                .suspended(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 20), "stukken")
                .suspended(LocalDate.of(2026, 4, 18), LocalDate.of(2026, 4, 22), "met instemming");

        DeadlineResult result = compute(course);

        assertThat(result.unrolled()).isEqualTo("2026-05-25");
        assertThat(result.steps()).filteredOn(step -> step.kind() == ExplanationStep.Kind.SUSPENDED)
                .extracting(ExplanationStep::text).satisfiesExactly(
                        first -> assertThat(first).contains("7 dagen stil").contains("(stukken; met instemming)"),
                        second -> assertThat(second).contains("3 dagen stil"));
    }

    @Test
    void a_suspension_counts_that_begins_after_the_first_end_because_an_earlier_one_moved_it() {
        Course course = Course.from(START)
                .suspended(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 5, 5), "")
                .suspended(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 3), "");

        assertThat(compute(course).unrolled()).isEqualTo("2026-06-06");
        assertThat(compute(course).end()).isEqualTo("2026-06-08");
    }

    @Test
    void each_step_says_what_happened_and_why() {
        DeadlineResult result = compute(Course.from(START)
                .suspended(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 18), "wacht op uw KvK-uittreksel")
                .suspended(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 2), ""));

        assertThat(result.steps()).extracting(ExplanationStep::text).containsExactly(
                "De termijn telt vanaf de begindatum: vrijdag 10 april 2026. Die dag zelf telt niet mee.",
                "De termijn is 5 weken. De laatste dag is vrijdag 15 mei 2026.",
                "De termijn stond 3 dagen stil, van woensdag 15 april 2026 tot zaterdag 18 april 2026 (wacht op uw "
                        + "KvK-uittreksel). De laatste dag wordt maandag 18 mei 2026.",
                "De opschorting van woensdag 1 juli 2026 tot donderdag 2 juli 2026 valt buiten de termijn en telt niet mee.");
        assertThat(result.steps()).extracting(ExplanationStep::source)
                .contains("artikel 4:15 Awb");
    }

    @Test
    void working_days_in_a_suspension_are_counted_again_afterwards() {
        Term tenWorkingDays = Product.term(10, TermUnit.WORKING_DAYS);
        Course course = Course.from(LocalDate.of(2026, 11, 2));

        LocalDate undisturbed = Product.DEADLINES.compute(tenWorkingDays, course).end();
        LocalDate weekend = Product.DEADLINES.compute(tenWorkingDays,
                course.suspended(LocalDate.of(2026, 11, 7), LocalDate.of(2026, 11, 9), "")).end();
        LocalDate week = Product.DEADLINES.compute(tenWorkingDays,
                course.suspended(LocalDate.of(2026, 11, 7), LocalDate.of(2026, 11, 14), "")).end();

        assertThat(undisturbed).isEqualTo("2026-11-16");
        assertThat(weekend).isEqualTo("2026-11-16");
        assertThat(week).isEqualTo("2026-11-23");
    }

    @Test
    void a_term_that_still_stands_still_ends_no_earlier_than_if_it_went_on_today() {
        Suspension open = Suspension.stillOn(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 30), "stukken");

        assertThat(open.until()).isEqualTo("2026-04-30");
        assertThat(Suspension.stillOn(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 1), "").until())
                .isEqualTo("2026-04-15");
    }

    @Test
    void a_term_that_cannot_stand_still_refuses_it() {
        Course course = Course.from(START).suspended(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 20), "");

        assertThatThrownBy(() -> Product.DEADLINES.compute("AWB_6_7", course))
                .isInstanceOf(NotComputable.NotAllowed.class).hasMessageContaining("kan niet worden opgeschort");
        assertThatThrownBy(() -> new Suspension(START, START.minusDays(1), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private DeadlineResult compute(Course course) {
        return Product.DEADLINES.compute(fiveWeeks, course);
    }
}
