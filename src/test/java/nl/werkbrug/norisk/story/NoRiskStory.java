package nl.werkbrug.norisk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.norisk.NoRisk;
import nl.werkbrug.norisk.sickness.Sickness;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** The no-riskpolis from the choice to its end, or the end of the job. The clock begins on 1 June 2026. */
abstract class NoRiskStory extends NoRiskBench {

    private static final LocalDate ILL = LocalDate.of(2026, 7, 6);

    @Test
    void a_known_ground_makes_it_hold_at_once_and_without_end() {
        NoRisk it = policy(REGISTERED);

        assertThat(it.state()).isEqualTo(NoRisk.State.RUNNING);
        assertThat(it.endsOn()).isNull();
        assertThat(page(it)).contains("geldt", "zonder einde", "Ziek melden");
    }

    @Test
    void five_years_are_looked_at_before_they_end_and_can_be_longer() {
        NoRisk it = policy("benefit=WIA");
        assertThat(it.endsOn()).isEqualTo(START.plusYears(5));

        desk.reach(LocalDate.of(2031, 1, 2));
        FormResult shorter = desk.submit("taak", desk.ownTask(it.dossierId(), "no-risk-extension", payroll).id(), payroll,
                Map.of("extended", "yes", "endsOn", START));
        does(it, "no-risk-extension", Map.of("extended", "yes", "endsOn", LocalDate.of(2032, 1, 1)));
        desk.reach(LocalDate.of(2031, 7, 2));
        does(it, "no-risk-extension", Map.of("extended", "no"));
        desk.reach(LocalDate.of(2032, 1, 1));

        assertThat(shorter).isInstanceOf(FormResult.Refused.class);
        assertThat(policies.get(it.id()).state()).isEqualTo(NoRisk.State.ENDED);
        assertThat(page(it)).contains("Voorbij").doesNotContain("Geldt tot en met de laatste dag");
    }

    @Test
    void who_does_not_know_is_told_not_to_ask_in_the_first_two_months() {
        NoRisk it = policy("benefit=BIJSTAND");
        assertThat(page(it)).contains("Vraag de werknemer tot 15 augustus 2026 niet").doesNotContain("Ziek melden");
        assertThat(desk.ownTask(it.dossierId(), "no-risk-confirm", payroll).dueOn()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(get("/werk/taak/" + desk.ownTask(it.dossierId(), "no-risk-confirm", payroll).id(), payroll)).contains("artikel 38b");

        does(it, "no-risk-confirm", Map.of("holds", "yes", "knownOn", TODAY, "endless", "yes"));

        assertThat(policies.get(it.id()).running()).isTrue();
    }

    @Test
    void without_a_first_working_day_it_does_not_start() {
        Hire hire = fixture.hire("registered=true");

        assertThat(starts.stream().filter(each -> each.handles(Scheme.NO_RISK)).findFirst().orElseThrow()
                .obstacle(hire, Scheme.NO_RISK)).isPresent();
    }

    @Test
    void a_mistake_and_a_hire_that_does_not_come_about_take_everything_away() {
        NoRisk one = policy(REGISTERED);
        NoRisk other = policy(REGISTERED);
        desk.reach(ILL);
        Sickness mistake = tell(one, Map.of());
        tell(other, Map.of());

        desk.send("ziekmelding-vervalt", mistake.id(), payroll, Map.of("sure", true));
        publish(new HireEnded(other.hireId(), other.dossierId()));

        for (NoRisk it : List.of(one, other)) {
            assertThat(sick(it).state()).isEqualTo(Sickness.State.WITHDRAWN);
            assertThat(desk.own(it.dossierId(), payroll)).doesNotContain("no-risk-report");
        }
    }

    @Test
    void uwv_reads_of_another_last_day_and_that_the_employee_stays() {
        NoRisk it = policy(REGISTERED);
        desk.reach(ILL);
        tell(it, Map.of());
        does(it, "no-risk-report", Map.of("reportedOn", ILL, "done", true));
        desk.send("dienstverband-eindigt", it.dossierId(), payroll, Map.of(
                "lastDay", LocalDate.of(2026, 7, 31), "reason", "RESIGNATION", "things", "NO"));
        String end = jdbc.sql("select id from employment_end where dossier_id = :id").param("id", it.dossierId()).query(String.class).single();
        desk.send("dienstverband-laatste-dag", end, payroll, Map.of("lastDay", LocalDate.of(2026, 8, 31)));
        desk.send("toch-in-dienst", end, payroll, Map.of("sure", "YES"));

        assertThat(papers(it, "EMPLOYMENT_END_AUTHORITY")).hasSize(3)
                .allMatch(text -> text.contains("Melding onder de no-riskpolis, eerste dag 6 juli 2026"))
                .anyMatch(text -> text.contains("Noemden wij u eerder een andere dag, 31 juli 2026?"))
                .anyMatch(text -> text.contains("De werknemer blijft bij ons in dienst"));
        assertThat(page(it)).contains("Stuur dan deze brief");
    }

    @Test
    void the_last_day_of_the_contract_stands_on_the_sheet_and_beside_the_money() {
        NoRisk it = policy(REGISTERED);
        facts.put(it.dossierId(), Hire.SUBJECT, HirePaths.CONTRACT, "FIXED", "formulier", TODAY, payroll);
        facts.put(it.dossierId(), Hire.SUBJECT, HirePaths.ENDS_ON, "2027-06-14", "formulier", TODAY, payroll);
        desk.reach(ILL);
        tell(it, Map.of("monthWage", Money.euros("2000.00")));

        assertThat(papers(it, "SICK_REPORT_SHEET")).singleElement().asString().contains("14 juni 2027 (einde van het contract)");
        assertThat(page(it)).contains("Het contract loopt tot en met 14 juni 2027.");
    }

    @Test
    void an_employment_that_ends_moves_the_report_and_then_ends_it() {
        NoRisk it = policy(REGISTERED);
        desk.reach(ILL);
        tell(it, Map.of("monthWage", Money.euros("2100")));
        publish(new EmploymentEnded(it.hireId(), it.dossierId(), LocalDate.of(2026, 7, 31)));
        assertThat(page(it)).contains("1 augustus 2026 (einde dienstverband)", "Geldt tot en met de laatste dag").containsPattern("tot\\s+1 augustus 2026\\.");
        assertThat(desk.ownTask(it.dossierId(), "no-risk-report", payroll).dueOn()).isEqualTo(LocalDate.of(2026, 7, 31));

        desk.reach(LocalDate.of(2026, 7, 30));
        does(it, "no-risk-report", Map.of("reportedOn", LocalDate.of(2026, 7, 30), "done", true));
        desk.reach(LocalDate.of(2026, 8, 1));

        assertThat(sick(it).state()).isEqualTo(Sickness.State.OVER);
        assertThat(policies.get(it.id()).state()).isEqualTo(NoRisk.State.ENDED);
    }

    @Test
    void the_form_that_ends_the_employment_says_by_when_to_report_and_who_stays_has_the_usual_term_again() {
        NoRisk it = policy(REGISTERED);
        letIn(it.dossierId());
        desk.reach(ILL);
        tell(it, Map.of());
        Map<String, Object> end = Map.of("lastDay", LocalDate.of(2026, 7, 31), "reason", "RESIGNATION", "things", "NO");
        assertThat(desk.preview("dienstverband-eindigt", it.dossierId(), payroll, end).lines())
                .anyMatch(line -> line.label().equals("Melding bij UWV") && line.value().contains("31 juli 2026"));

        desk.send("dienstverband-eindigt", it.dossierId(), payroll, end);
        assertThat(get("/dossiers/" + it.dossierId(), payroll)).contains("Melding bij UWV</strong>");
        for (Viewer other : List.of(coach, caseworker)) {
            assertThat(get("/dossiers/" + it.dossierId(), other)).contains("wordt afgerond").doesNotContain("Melding bij UWV");
        }
        String id = jdbc.sql("select id from employment_end where dossier_id = :it").param("it", it.dossierId()).query(String.class).single();
        desk.send("toch-in-dienst", id, payroll, Map.of("sure", "YES"));

        assertThat(desk.ownTask(it.dossierId(), "no-risk-report", payroll).dueOn()).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(policies.get(it.id()).running()).isTrue();
        assertThat(sick(it).employedUntil()).isNull();
    }
}
