package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionDeadlinesTest {

    private final ObjectionDeadlines objections = new ObjectionDeadlines(Product.DEADLINES);

    @ParameterizedTest(name = "made known {0}, posted {1}, received {2}: {3} ({4})")
    @CsvSource({
        "2013-06-17, ,           2013-08-01, LATE,            'T3 CRVB:2014:4174'",
        "2019-08-14, 2019-10-01, 2019-10-02, LATE,            'T4 CRVB:2020:1174'",
        "2017-10-16, ,           2017-11-27, IN_TIME,         'T7 RVS:2019:2356'",
        "2025-12-22, ,           2026-02-02, IN_TIME,         'E11, the last day'",
        "2025-12-22, ,           2026-02-03, LATE,            a day too late and not by post",
        "2025-12-22, 2026-02-02, 2026-02-09, IN_TIME_BY_POST, a week after the end",
        "2025-12-22, 2026-02-02, 2026-02-10, LATE,            more than a week after the end",
        "2025-12-22, 2026-02-03, 2026-02-04, LATE,            posted too late",
        "2025-12-22, 2026-01-30, 2026-02-01, IN_TIME,         posted and received in time",
        "2026-04-03, 2026-05-18, 2026-05-26, IN_TIME_BY_POST, 'end moved to 18 May; the week ends on Whit Monday'",
    })
    void an_objection_is_in_time_or_not(
            LocalDate announced, LocalDate posted, LocalDate received, ObjectionArrival.Outcome outcome, String source) {
        assertThat(objections.arrival(announced, posted, received).outcome()).isEqualTo(outcome);
    }

    @Test
    void the_decision_counts_from_the_day_after_the_term_to_object_has_ended() {
        DeadlineResult decision = decide(LocalDate.of(2025, 12, 22), null);

        assertThat(decision.end()).as("42 days after 2 February").isEqualTo("2026-03-16");
        assertThat(decision.start()).isEqualTo("2025-12-22");
        assertThat(decision.steps().get(0).date()).isEqualTo("2025-12-22");
    }

    @Test
    void with_a_committee_it_is_twelve_weeks_but_not_when_the_committee_comes_too_late() {
        LocalDate announced = LocalDate.of(2025, 12, 22);

        assertThat(decide(announced, LocalDate.of(2026, 3, 1)).end()).isEqualTo("2026-04-28");
        assertThat(decide(announced, LocalDate.of(2026, 3, 17)).end()).isEqualTo("2026-03-16");
        assertThat(decide(announced, LocalDate.of(2026, 3, 17)).steps()).last()
                .extracting(ExplanationStep::source).asString().contains("RVS:2016:2233");
    }

    @Test
    void a_suspension_and_a_postponement_move_the_decision() {
        DeadlineResult decision = objections.decision(LocalDate.of(2025, 12, 22), null,
                List.of(new Suspension(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 20), "stukken")),
                List.of(new Extension(TermLength.of(6, TermUnit.WEEKS), LocalDate.of(2026, 3, 1), "")));

        assertThat(decision.unrolled()).isEqualTo(LocalDate.of(2026, 3, 16).plusWeeks(6).plusDays(10));
    }

    @ParameterizedTest(name = "{4}: still from {0} to {1}, committee {2}: {3}")
    @CsvSource({
        "2026-02-10, 2026-03-03, 2026-03-24, 2026-05-18, in week seven after three weeks of standing still",
        "2026-02-10, 2026-03-03, 2026-04-07, 2026-05-18, on the last of those six weeks after Easter",
        "2026-02-10, 2026-03-03, 2026-04-08, 2026-04-07, a day later",
        "2026-02-10, 2026-02-10, 2026-03-17, 2026-03-16, it stood still for no day",
    })
    void days_of_standing_still_are_none_of_the_six_weeks_in_which_a_committee_is_announced(
            LocalDate from, LocalDate until, LocalDate committee, LocalDate end, String why) {
        List<Suspension> still = from.equals(until) ? List.of() : List.of(new Suspension(from, until, "aanvulling"));

        assertThat(objections.decision(LocalDate.of(2025, 12, 22), committee, still, List.of()).end()).as(why).isEqualTo(end);
    }

    @Test
    void a_postponement_gives_no_more_time_to_announce_a_committee() {
        List<Extension> sixWeeks = List.of(new Extension(TermLength.of(6, TermUnit.WEEKS), LocalDate.of(2026, 3, 1), ""));

        assertThat(objections.decision(LocalDate.of(2025, 12, 22), LocalDate.of(2026, 3, 24), List.of(), sixWeeks).end()).isEqualTo("2026-04-28");
    }

    private DeadlineResult decide(LocalDate announced, LocalDate committee) {
        return objections.decision(announced, committee, List.of(), List.of());
    }
}
