package nl.werkbrug.norisk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.norisk.NoRisk;
import nl.werkbrug.norisk.sickness.Sickness;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An employee with a no-riskpolis who is ill, from the report to the recovery. The clock begins on 1 June 2026. */
abstract class SicknessStory extends NoRiskBench {

    private static final LocalDate ILL = LocalDate.of(2026, 7, 6);

    @Autowired
    DocumentStore documents;

    @Test
    void a_sickness_is_reported_answered_and_ended() {
        NoRisk it = policy(REGISTERED);
        desk.reach(ILL);
        Sickness sick = tell(it, Map.of("monthWage", Money.euros("2000.00"), "full", "yes", "subsidy", "yes", "wageValue", 45));
        assertThat(page(it)).contains("maandag 17 augustus 2026", "€ 900,00 per maand", "€ 630,00", "schatting");
        assertThat(desk.ownTask(it.dossierId(), "no-risk-report", payroll).dueOn()).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(documents.list(it.dossierId())).anyMatch(paper -> paper.title().startsWith("Meldblad UWV")
                && paper.place().subject().equals(Sickness.SUBJECT));

        desk.reach(LocalDate.of(2026, 8, 3));
        does(it, "no-risk-report", Map.of("reportedOn", LocalDate.of(2026, 8, 3), "done", true));
        assertThat(desk.ownTask(it.dossierId(), "no-risk-answer", payroll).dueOn()).isEqualTo(LocalDate.of(2026, 8, 31));
        desk.reach(LocalDate.of(2026, 8, 20));
        does(it, "no-risk-answer", Map.of(
                "outcome", "PARTLY", "answeredOn", LocalDate.of(2026, 8, 20), "dailyWage", Money.euros("90.00"), "agrees", "no"));
        assertThat(desk.ownTask(it.dossierId(), "no-risk-object", payroll).dueOn()).isEqualTo(LocalDate.of(2026, 10, 1));
        does(it, "no-risk-object", Map.of("outcome", "OBJECTED", "objectedOn", LocalDate.of(2026, 8, 20)));
        assertThat(desk.ownTask(it.dossierId(), "no-risk-objection-answer", payroll).dueOn()).isEqualTo(LocalDate.of(2026, 11, 12));
        does(it, "no-risk-objection-answer", Map.of("outcome", "GRANTED", "answeredOn", LocalDate.of(2026, 8, 20), "dailyWage",
                Money.euros("100.00")));
        desk.send("beter-melden", sick.id(), payroll, Map.of("recoveredOn", LocalDate.of(2026, 8, 19)));
        assertThat(desk.ownTask(it.dossierId(), "no-risk-recovery", payroll).dueOn()).isEqualTo(LocalDate.of(2026, 8, 21));
        does(it, "no-risk-recovery", Map.of("recoveryReportedOn", LocalDate.of(2026, 8, 20)));

        assertThat(sick(it).state()).isEqualTo(Sickness.State.RECOVERED);
        assertThat(page(it)).contains("€ 45,00 per dag", "er komt een uitkering", "Ziek melden");
        assertThat(desk.own(it.dossierId(), payroll)).doesNotContain("no-risk-report", "no-risk-recovery");
    }

    @Test
    void what_is_known_of_the_pay_stands_in_the_form_already() {
        NoRisk it = policy(REGISTERED);
        facts.put(it.dossierId(), Hire.SUBJECT, "employment.wage", "1720.00", "verteld", TODAY, payroll);
        assertThat(desk.flow("ziek-melden").open(it.id(), payroll).prefill().keySet()).isEqualTo(Set.of("monthWage"));
        desk.reach(ILL);
        subsidised(hires.get(it.hireId()), "DECIDING", null);

        Map<String, ?> known = desk.flow("ziek-melden").open(it.id(), payroll).prefill();

        assertThat(known).isEqualTo(Map.of("monthWage", Money.euros("1720.00"), "subsidy", "yes", "wageValue", "45"));

        subsidised(hires.get(it.hireId()), "ENDED", ILL);
        assertThat(desk.flow("ziek-melden").open(it.id(), payroll).prefill().keySet()).as("the subsidy is over").isEqualTo(Set.of("monthWage"));
    }

    @Test
    void what_is_found_out_later_has_four_days_and_late_says_what_it_costs() {
        NoRisk it = policy(REGISTERED);
        desk.reach(LocalDate.of(2027, 9, 1));
        tell(it, Map.of("knewThen", "no", "foundOutOn", LocalDate.of(2027, 8, 20), "firstDay", ILL));

        assertThat(desk.ownTask(it.dossierId(), "no-risk-report", payroll).dueOn()).isEqualTo(LocalDate.of(2027, 8, 24));
        assertThat(page(it)).contains("De laatste dag om te melden was 24 augustus 2027", "voor 1 september 2026 betaalt UWV niets meer",
                "€ 455,00 (schatting)");
    }

    @Test
    void nobody_is_ill_twice_or_on_a_day_without_policy() {
        NoRisk it = policy(REGISTERED);
        desk.reach(ILL);

        assertThat(send(it, Map.of("firstDay", LocalDate.of(2026, 6, 1)))).isInstanceOf(FormResult.Refused.class);
        assertThat(send(it, Map.of("firstDay", LocalDate.of(2026, 7, 7)))).isInstanceOf(FormResult.Refused.class);
        assertThat(send(it, Map.of())).isInstanceOf(FormResult.Done.class);
        assertThat(send(it, Map.of())).isInstanceOf(FormResult.Before.class);
    }

    @Test
    void recovered_before_it_was_reported_is_reported_after_it() {
        NoRisk it = policy(REGISTERED);
        desk.reach(ILL);
        Sickness sick = tell(it, Map.of());
        desk.reach(LocalDate.of(2026, 7, 20));
        desk.send("beter-melden", sick.id(), payroll, Map.of("recoveredOn", LocalDate.of(2026, 7, 10)));
        assertThat(desk.own(it.dossierId(), payroll)).contains("no-risk-report").doesNotContain("no-risk-recovery");

        does(it, "no-risk-report", Map.of("reportedOn", LocalDate.of(2026, 7, 20), "done", true));

        assertThat(desk.ownTask(it.dossierId(), "no-risk-recovery", payroll).dueOn()).isEqualTo(LocalDate.of(2026, 7, 22));
    }

    @Test
    void after_104_weeks_it_is_over_and_payroll_was_warned_thirteen_weeks_before() {
        NoRisk it = policy(REGISTERED);
        desk.reach(ILL);
        tell(it, Map.of());
        does(it, "no-risk-report", Map.of("reportedOn", ILL, "done", true));
        does(it, "no-risk-answer", Map.of("outcome", "GRANTED", "answeredOn", ILL));

        desk.reach(LocalDate.of(2028, 4, 3));
        does(it, "no-risk-near-end", Map.of("seen", true));
        desk.reach(LocalDate.of(2028, 7, 3));

        assertThat(sick(it).state()).isEqualTo(Sickness.State.OVER);
    }

    @Test
    void neither_the_loket_nor_the_coach_nor_a_stranger_sees_a_sickness() {
        NoRisk it = policy(REGISTERED);
        letIn(it.dossierId());
        desk.reach(ILL);
        Sickness sick = tell(it, Map.of());

        for (Viewer helper : List.of(caseworker, coach)) {
            // What a no-riskpolis is, is explained to everybody, and paper names the day of today.
            assertThat(get("/dossiers/" + it.dossierId(), helper).replaceAll("(?s)<details class=\"wb-term.*?</details>| data-printed=\"[^\"]*\"", ""))
                    .contains("No-riskpolis")
                    .doesNotContain("Ziek", "ziek", "Melding bij UWV", "Meldblad", "melding doen", "6 juli 2026");
            assertThat(sicknesses.visible(it.dossierId(), helper)).isEmpty();
            assertThat(desk.open(it.dossierId(), helper)).doesNotContain("no-risk-report");
        }
        for (Viewer other : List.of(caseworker, coach, stranger)) {
            Map<String, Object> nothing = new HashMap<>();
            assertThatThrownBy(() -> desk.submit("beter-melden", sick.id(), other, nothing)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> desk.submit("ziek-melden", it.id(), other, nothing)).isInstanceOf(NotVisible.class);
            assertThat(sicknesses.visibleOne(sick.id(), other)).isEmpty();
        }
        assertThat(get("/dossiers/" + it.dossierId(), fixture.hr)).contains("Ziek vanaf 6 juli 2026");
    }

    @Test
    void who_stays_after_the_sickness_was_closed_is_told_to_report_it_again() {
        NoRisk it = policy(REGISTERED);
        letIn(it.dossierId());
        desk.reach(ILL);
        tell(it, Map.of("monthWage", Money.euros("2100")));
        desk.send("dienstverband-eindigt", it.dossierId(), payroll,
                Map.of("lastDay", LocalDate.of(2026, 7, 31), "reason", "RESIGNATION", "things", "NO"));
        does(it, "no-risk-report", Map.of("reportedOn", ILL, "done", true));
        desk.reach(LocalDate.of(2026, 8, 1));
        assertThat(sick(it).state()).isEqualTo(Sickness.State.OVER);

        String end = jdbc.sql("select id from employment_end where dossier_id = :it").param("it", it.dossierId()).query(String.class).single();
        desk.send("toch-in-dienst", end, payroll, Map.of("sure", "YES"));

        assertThat(get("/dossiers/" + it.dossierId(), payroll)).contains("meld hem in Werkbrug opnieuw ziek");
        assertThat(get("/dossiers/" + it.dossierId(), coach)).doesNotContain("opnieuw ziek");
    }
}
