package nl.werkbrug.wagesubsidy.objection.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.agenda.CourseChange;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** The term of an objection: what makes it longer, and what being late costs. */
abstract class ObjectionTermStory extends ObjectingBench {

    @Test
    void a_late_one_without_reasons_is_asked_about_and_then_inadmissible() {
        desk.reach(LocalDate.of(2026, 2, 10));
        objects(null);
        desk.does(subsidy, "objection-assess", people.colleague(), Map.of(
                "excused", "ASK", "grounds", "ASK", "completeBy", LocalDate.of(2026, 2, 24), "committee", "no"));
        LocalDate completeBy = desk.task(subsidy, "objection-complete", people.hr()).dueOn();
        desk.does(subsidy, "objection-complete", people.hr(), Map.of("grounds", "De uren.", "lateReason", "Ik was op reis."));
        desk.does(subsidy, "objection-assess", people.colleague(),
                Map.of("excused", "NOT_EXCUSED", "grounds", "COMPLETE", "committee", "no"));
        desk.does(subsidy, "objection-hear", people.colleague(), Map.of("hearing", "WAIVED", "waived", "INADMISSIBLE"));
        FormResult founded = decides(people.colleague());
        FormResult inadmissible = desk.does(subsidy, "objection-decide", people.colleague(),
                Map.of("outcome", "INADMISSIBLE", "reasoning", "Op reis zijn is geen goede reden."));

        assertThat(completeBy).isEqualTo("2026-02-24");
        assertThat(((FormResult.Refused) founded).mistakes().toString()).contains("niet-ontvankelijk");
        assertThat(inadmissible).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void who_does_not_complete_it_in_time_is_not_waited_for() {
        desk.reach(LAST_DAY);
        objects(null);
        FormResult tooSoon = desk.does(subsidy, "objection-assess", people.colleague(), Map.of("grounds", "MISSING", "committee", "no"));
        desk.does(subsidy, "objection-assess", people.colleague(),
                Map.of("grounds", "ASK", "completeBy", LocalDate.of(2026, 2, 16), "committee", "no"));

        desk.reach(LocalDate.of(2026, 2, 17));

        assertThat(((FormResult.Refused) tooSoon).mistakes().toString()).contains("6:6 Awb");
        assertThat(desk.open(subsidy, people.colleague())).containsExactly("objection-assess");
        assertThat(objection().decideBy()).as("two weeks after 16 March: 3 to 16 February do not count").isEqualTo("2026-03-30");
    }

    @Test
    void what_is_told_before_the_time_to_decide_begins_takes_nothing_of_it() {
        desk.reach(LAST_DAY.minusDays(20));
        objects(null);
        desk.does(subsidy, "objection-assess", people.colleague(), Map.of("grounds", "ASK", "completeBy", LAST_DAY.plusDays(1), "committee", "no"));
        assertThat(deadlines.find(objection().clockId(), people.hr()).state()).isEqualTo(DeadlineState.SUSPENDED);
        desk.reach(LAST_DAY.minusDays(10));

        desk.does(subsidy, "objection-complete", people.hr(), Map.of("grounds", "De uren."));

        assertThat(objection().decideBy()).isEqualTo("2026-03-16");
        assertThat(deadlines.find(objection().clockId(), people.hr()).state()).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    void a_committee_makes_it_twelve_weeks_and_a_postponement_six_more() {
        desk.reach(LAST_DAY);
        objects("De uren kloppen niet.");
        desk.does(subsidy, "objection-assess", people.worker(),
                Map.of("grounds", "COMPLETE", "committee", "yes", "committeeOn", LAST_DAY));
        LocalDate withCommittee = objection().decideBy();
        desk.does(subsidy, "objection-hear", people.worker(), Map.of("hearing", "WAIVED", "waived", "DECLINED"));
        CourseChange sixWeeks = new CourseChange.Extend(TermLength.of(6, TermUnit.WEEKS), LAST_DAY, "druk");
        courses.apply(objection().clockId(), sixWeeks, people.worker());

        assertThat(withCommittee).isEqualTo("2026-04-28");
        assertThat(objection().decideBy()).as("from 27 April, King's Day, as the term was counted").isEqualTo("2026-06-08");
        assertThat(desk.task(subsidy, "objection-decide", people.worker()).dueOn()).isEqualTo("2026-06-01");
        assertThatThrownBy(() -> courses.apply(objection().clockId(), sixWeeks, people.worker()))
                .hasMessageContaining("maar één keer");
    }

    @Test
    void a_committee_after_the_six_weeks_does_not_help() {
        desk.reach(LAST_DAY);
        objects("De uren kloppen niet.");
        desk.reach(LocalDate.of(2026, 3, 17));

        desk.does(subsidy, "objection-assess", people.worker(),
                Map.of("grounds", "COMPLETE", "committee", "yes", "committeeOn", LocalDate.of(2026, 3, 17)));

        assertThat(objection().decideBy()).isEqualTo("2026-03-16");
    }

    @Test
    void a_committee_in_week_seven_still_helps_when_the_term_stood_still_for_three_weeks() {
        desk.reach(LAST_DAY);
        objects(null);
        desk.does(subsidy, "objection-assess", people.colleague(),
                Map.of("grounds", "ASK", "completeBy", LAST_DAY.plusDays(21), "committee", "no"));
        desk.reach(LocalDate.of(2026, 3, 24));

        desk.does(subsidy, "objection-assess", people.colleague(),
                Map.of("grounds", "MISSING", "committee", "yes", "committeeOn", LocalDate.of(2026, 3, 24)));

        assertThat(objection().decideBy()).as("twelve weeks and the 21 days of 3 to 23 February").isEqualTo("2026-05-18");
    }

    /** H7: a public page says 1,440; the law says 1,442. */
    @Test
    void a_decision_that_is_very_late_costs_1442_euros_and_not_1440() {
        desk.reach(LAST_DAY);
        objects("De uren kloppen niet.");
        String clock = objection().clockId();
        desk.reach(LocalDate.of(2026, 3, 17));
        late.noticed(clock, LocalDate.of(2026, 3, 17), people.worker());
        desk.reach(LocalDate.of(2026, 6, 1));
        desk.does(subsidy, "objection-assess", people.colleague(), COMPLETE);
        desk.does(subsidy, "objection-hear", people.colleague(), Map.of("hearing", "WAIVED", "waived", "GRANTED"));
        decides(people.colleague());
        desk.signsObjection(subsidy, people.otherLead());

        var decided = late.of(deadlines.find(clock, people.hr())).orElseThrow();
        assertThat(decided.exposure().amount()).isEqualTo(Money.euros("1442")).isNotEqualTo(Money.euros("1440"));
        assertThat(decided.decided()).isTrue();
        assertThat(deadlines.ofDossier(subsidy.dossierId(), people.hr())).extracting(it -> it.code()).contains("AWB_4_18", "WS_ASSESS_CHANGE");
        assertThat(desk.open(subsidy, people.worker())).contains("penalty-propose");
    }
}
