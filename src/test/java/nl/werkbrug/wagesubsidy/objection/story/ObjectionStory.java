package nl.werkbrug.wagesubsidy.objection.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.CourseChange;
import nl.werkbrug.agenda.DeadlineCourses;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.LateDecisions;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.ObjectionUpheld;
import nl.werkbrug.wagesubsidy.objection.Objection;
import nl.werkbrug.wagesubsidy.objection.ObjectionTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Objections from their receipt to their end, on time, by post and too late. */
@RecordApplicationEvents
abstract class ObjectionStory extends ObjectionBench {

    private static final Map<String, Object> COMPLETE = Map.of("grounds", "COMPLETE", "committee", "no");

    @Autowired
    ObjectionTable objections;

    @Autowired
    DeadlineCourses courses;

    @Autowired
    DeadlineReader deadlines;

    @Autowired
    LateDecisions late;

    @Autowired
    ApplicationEvents events;

    @Test
    void an_objection_in_time_is_confirmed_heard_decided_by_somebody_else_and_founded() {
        desk.reach(LAST_DAY);
        objects("De uren kloppen niet.");
        Objection filed = objection();
        desk.does(subsidy, "objection-assess", people.worker(), COMPLETE);
        desk.does(subsidy, "objection-hear", people.worker(),
                Map.of("hearing", "HELD", "heardOn", LAST_DAY, "report", "Zij werkt 28 uur."));
        LocalDate proposeBy = desk.task(subsidy, "objection-decide", people.worker()).dueOn();
        FormResult own = decides(people.worker());
        decides(people.colleague());
        FormResult ownSignature = desk.signs(subsidy, people.lead());
        FormResult signed = desk.signs(subsidy, people.otherLead());

        assertThat(filed.decideBy()).isEqualTo("2026-03-16");
        assertThat(proposeBy).isEqualTo("2026-03-09");
        assertThat(desk.mails(subsidy)).contains("Uw bezwaar is ontvangen");
        assertThat(((FormResult.Refused) own).mistakes().toString()).contains("10:3 lid 3 Awb");
        assertThat(((FormResult.Refused) ownSignature).mistakes().toString()).contains("10:3 lid 3 Awb");
        assertThat(signed).isInstanceOf(FormResult.Done.class);
        assertThat(objection().state()).isEqualTo(Objection.State.DECIDED);
        assertThat(desk.timeline(subsidy)).anyMatch(it -> it.contains("beslist: gegrond"));
        assertThat(events.stream(ObjectionUpheld.class)).singleElement()
                .extracting(ObjectionUpheld::countsFrom).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(desk.open(subsidy, people.worker())).containsExactly("assess-wage-subsidy-change", "send-copy");
        assertThat(deadlines.ofDossier(subsidy.dossierId(), people.worker())).noneMatch(it -> it.code().equals("AWB_7_10"));
    }

    @Test
    void a_letter_that_was_posted_in_time_is_in_time_within_a_week() {
        desk.reach(LocalDate.of(2026, 2, 9));
        FormResult result = desk.send("bezwaar-per-brief", grant.id(), people.worker(), Map.of(
                "postedOn", LAST_DAY, "receivedOn", LocalDate.of(2026, 2, 9), "grounds", "Te weinig."));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(objection().decideBy()).isEqualTo("2026-03-16");
        assertThat(desk.timeline(subsidy)).anyMatch(it -> it.contains("Bezwaar ontvangen op 9 februari 2026"));
    }

    @Test
    void a_letter_that_was_received_before_it_was_posted_is_refused() {
        desk.reach(LocalDate.of(2026, 2, 9));

        FormResult result = desk.send("bezwaar-per-brief", grant.id(), people.worker(),
                Map.of("postedOn", LocalDate.of(2026, 2, 9), "receivedOn", LAST_DAY));

        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("niet later gepost");
    }

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
    void a_withdrawn_objection_leaves_nothing_to_do_and_makes_room_for_another() {
        desk.reach(LAST_DAY);
        objects("De uren kloppen niet.");
        FormResult twice = desk.send("bezwaar", grant.id(), people.hr(), Map.of("grounds", "Nog eens."));
        desk.send("bezwaar-intrekken", objection().id(), people.hr(), Map.of("sure", true));

        assertThat(twice).isInstanceOf(FormResult.Before.class);
        assertThat(objection().state()).isEqualTo(Objection.State.WITHDRAWN);
        assertThat(desk.open(subsidy, people.worker())).isEmpty();
        assertThat(deadlines.ofDossier(subsidy.dossierId(), people.worker())).isEmpty();
        objects("Toch wel.");
        assertThat(objections.of(subsidy.id())).hasSize(2);
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
        desk.signs(subsidy, people.otherLead());

        var decided = late.of(deadlines.find(clock, people.hr())).orElseThrow();
        assertThat(decided.exposure().amount()).isEqualTo(Money.euros("1442")).isNotEqualTo(Money.euros("1440"));
        assertThat(decided.decided()).isTrue();
        assertThat(deadlines.ofDossier(subsidy.dossierId(), people.hr())).extracting(it -> it.code()).contains("AWB_4_18", "WS_ASSESS_CHANGE");
        assertThat(desk.open(subsidy, people.worker())).contains("penalty-propose");
    }

    @Test
    void only_the_employer_objects_and_only_the_loket_takes_letters_in() {
        assertThatThrownBy(() -> desk.send("bezwaar", grant.id(), people.worker(), Map.of())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.send("bezwaar-per-brief", grant.id(), people.hr(), Map.of("receivedOn", MADE_KNOWN)))
                .isInstanceOf(NotVisible.class);
        var stranger = world.user("Vreemd", Role.EMPLOYER_HR, world.employer("Een ander"));
        assertThatThrownBy(() -> desk.send("bezwaar", grant.id(), stranger, Map.of())).isInstanceOf(NotVisible.class);
        assertThat(objections.of(subsidy.id())).isEmpty();
    }

    private void objects(String grounds) {
        Map<String, Object> answers = new HashMap<>();
        if (grounds != null) {
            answers.put("grounds", grounds);
        }
        assertThat(desk.send("bezwaar", grant.id(), people.hr(), answers)).isInstanceOf(FormResult.Done.class);
    }

    private FormResult decides(Viewer viewer) {
        return desk.does(subsidy, "objection-decide", viewer, Map.of(
                "outcome", "FOUNDED", "reasoning", "De werknemer werkt inderdaad 28 uur.", "instead", "Subsidie voor 28 uur.",
                "countsFrom", LocalDate.of(2026, 1, 1)));
    }

    private Objection objection() {
        List<Objection> all = objections.of(subsidy.id());
        return all.stream().filter(Objection::running).findFirst().orElseGet(() -> all.get(0));
    }
}
