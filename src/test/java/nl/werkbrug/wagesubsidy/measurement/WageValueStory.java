package nl.werkbrug.wagesubsidy.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.measurement.MeasurementBench.Case;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A measurement with everybody who takes part in it, through the same doors as the pages. */
@Story
@RecordApplicationEvents
abstract class WageValueStory {

    private static final LocalDate VISIT = LocalDate.of(2026, 6, 8);
    private static final LocalDate MEASURED = LocalDate.of(2026, 6, 9);
    /** Fourteen days after the concept, and the day after those. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 23);
    private static final LocalDate OVER = LocalDate.of(2026, 6, 24);

    @Autowired
    MeasurementBench bench;

    @Autowired
    World world;

    @Autowired
    ProcessBench processes;

    @Autowired
    WageSubsidyTable subsidies;

    @Autowired
    MeasurementTable measurements;

    @Autowired
    Consents consents;

    @Autowired
    ApplicationEvents events;

    Case it;

    @BeforeEach
    void an_application() {
        processes.clear();
        it = bench.application();
    }

    @Test
    void the_coach_measures_the_employer_gives_a_view_and_the_loket_fixes_it() {
        measuredByCoach();
        assertThat(bench.task(it, "employer-view", it.hr()).dueOn()).isEqualTo(LAST_DAY);
        bench.does(it, "employer-view", it.hr(), Map.of("agrees", "no", "view", "Vullen gaat langzamer."));
        bench.does(it, "employee-view", it.coach(), Map.of("told", "yes", "toldOn", MEASURED, "view", "Klopt zo."));
        Map<String, Object> changed = new HashMap<>(MeasurementBench.tasks(70));
        assertThat(bench.does(it, "finish-measurement", it.coach(), changed)).isInstanceOf(FormResult.Refused.class);
        changed.put("changedBecause", "De ploegleider liet de tijden zien.");
        bench.does(it, "finish-measurement", it.coach(), changed);
        bench.does(it, "confirm-wage-value", it.loket(), Map.of("confirmed", "yes"));

        // 60 x 0.7 x 0.9 = 37.8 and 20: 57.8.
        WageSubsidy subsidy = subsidies.get(it.subsidyId());
        assertThat(subsidy.wageValue()).isEqualTo(58);
        assertThat(subsidy.wageValueOn()).isEqualTo(MEASURED);
        assertThat(subsidy.readyOn()).isEqualTo(MEASURED);
        assertThat(events.stream(WageValueFixed.class)).containsExactly(new WageValueFixed(it.subsidyId(), 58, MEASURED));
        assertThat(bench.documents(it)).containsExactly("WAGE_VALUE_REPORT");
        assertThat(processes.results("wage-value-measurement", it.subsidyId())).containsExactly("end_fixed");
        assertThat(bench.get("/dossiers/" + it.dossierId(), it.hr()).body())
                .contains("58 procent", "In het concept stond", "Vullen gaat langzamer.", "Klopt zo.", "Schatting van de rekenregel");
    }

    @Test
    void silence_does_not_hold_up_the_measurement() {
        measuredByCoach();
        bench.reach(LAST_DAY);
        assertThat(bench.open(it, it.coach())).containsExactly("employee-view");

        bench.reach(OVER);

        assertThat(bench.open(it, it.hr())).isEmpty();
        assertThat(bench.page(it, "finish-measurement", it.coach())).contains("Dozen vullen");
        bench.does(it, "finish-measurement", it.coach(), MeasurementBench.tasks(80));
        assertThat(bench.page(it, "confirm-wage-value", it.loket())).contains("Heeft binnen de termijn geen mening gegeven.", "63 procent");
    }

    @Test
    void without_a_coach_the_loket_enters_what_the_expert_found() {
        bench.start(it);
        assertThat(bench.page(it, "plan-measurement", it.loket())).contains("Kade 12, 3011 AA Rotterdam", "B. Oven");
        bench.does(it, "plan-measurement", it.loket(), MeasurementBench.visit(VISIT));
        assertThat(bench.task(it, "measure-wage-value", it.loket()).dueOn()).isEqualTo(LocalDate.of(2026, 6, 22));
        assertThat(bench.page(it, "measure-wage-value", it.loket())).contains("Dozen vullen", "Opruimen", "Inpakker", "value=\"60\"");
        bench.does(it, "measure-wage-value", it.loket(), MeasurementBench.report(LocalDate.of(2026, 6, 1)));

        assertThat(bench.open(it, it.loket())).containsExactly("employee-view");
        assertThat(bench.page(it, "employee-view", it.loket())).contains("63 procent");
        assertThat(bench.page(it, "employer-view", it.hr())).contains("63 procent").doesNotContain("artikel 1 Besluit");
    }

    @Test
    void the_loket_reads_whether_the_employee_can_work_enough_and_may_send_the_report_back() {
        measuredByCoach();
        bench.reach(OVER);
        bench.does(it, "finish-measurement", it.coach(), MeasurementBench.tasks(80));

        // 14.70 an hour is not the 14.71 of the day of the visit.
        assertThat(bench.page(it, "confirm-wage-value", it.loket())).contains("kan volgens deze gegevens niet genoeg werken");
        bench.does(it, "confirm-wage-value", it.loket(), Map.of("confirmed", "no", "because", "Kijk taak 2 na."));

        assertThat(bench.page(it, "finish-measurement", it.coach())).contains("Kijk taak 2 na.");
        assertThat(subsidies.get(it.subsidyId()).wageValue()).isNull();
        bench.does(it, "finish-measurement", it.coach(), MeasurementBench.tasks(80));
        bench.does(it, "confirm-wage-value", it.loket(), Map.of("confirmed", "yes"));
        assertThat(subsidies.get(it.subsidyId()).wageValue()).isEqualTo(63);
    }

    @Test
    void tasks_that_are_not_all_of_the_time_are_refused() {
        bench.letIn(it.dossierId(), it.coachId(), "COACH");
        bench.start(it);
        bench.does(it, "plan-measurement", it.coach(), MeasurementBench.visit(VISIT));
        Map<String, Object> answers = new HashMap<>(MeasurementBench.report(VISIT));
        answers.put("task2.share", 30);

        FormResult result = bench.does(it, "measure-wage-value", it.coach(), answers);

        assertThat(((FormResult.Refused) result).mistakes().toString()).contains("samen 90 procent");
        assertThat(bench.open(it, it.coach())).containsExactly("measure-wage-value");
    }

    @Test
    void a_coach_who_is_put_out_hands_over_to_the_loket_at_once() {
        String consent = consents.give(
                it.dossierId(), MeasurementBench.SUBJECT, it.coachId(), WorksAs.COACH, LocalDate.of(2026, 6, 1), it.hr()).id();
        bench.start(it);
        bench.does(it, "plan-measurement", it.coach(), MeasurementBench.visit(VISIT));

        consents.withdraw(consent, it.hr());
        processes.runJobs();

        assertThat(bench.open(it, it.loket())).containsExactly("measure-wage-value");
        assertThat(bench.get("/dossiers/" + it.dossierId(), it.coach()).status()).isEqualTo(404);
        assertThat(bench.timeline(it)).anyMatch(text -> text.contains("neemt de meting van de jobcoach over"));
    }

    @Test
    void somebody_of_another_organisation_sees_nothing() {
        measuredByCoach();
        Viewer other = world.user("Andere Coach", Role.JOB_COACH, world.coachOffice("Elders"));
        Viewer otherLoket = world.user("Ander Loket", Role.LOKET_CASEWORKER, world.loket("Gemeente Elders"));
        String task = bench.task(it, "employee-view", it.coach()).id();

        for (Viewer stranger : List.of(other, otherLoket)) {
            assertThat(measurements.visible(it.dossierId(), stranger)).isEmpty();
            assertThat(bench.get("/dossiers/" + it.dossierId(), stranger).status()).isEqualTo(404);
            assertThat(bench.get("/werk/taak/" + task, stranger).status()).isEqualTo(404);
        }
        assertThat(bench.get("/werk/taak/" + task, it.hr()).status()).isEqualTo(404);
    }

    @Test
    void a_withdrawn_application_stops_the_measurement() {
        measuredByCoach();

        processes.send("ApplicationWithdrawn", it.subsidyId());

        assertThat(bench.open(it, it.coach())).isEmpty();
        assertThat(measurements.newest(it.subsidyId()).orElseThrow().state()).isEqualTo(Measurement.State.STOPPED);
        assertThat(bench.timeline(it)).last().asString().contains("gestopt");
    }

    @Test
    void a_subsidy_that_is_over_takes_its_measurement_along() {
        measuredByCoach();

        subsidies.state(it.subsidyId(), WageSubsidy.State.WITHDRAWN);

        assertThat(measurements.visible(it.dossierId(), it.hr())).singleElement()
                .extracting(Measurement::state).isEqualTo(Measurement.State.STOPPED);
        assertThat(measurements.measuredBy(it.dossierId(), it.coachId())).isEmpty();
    }

    @Test
    void mails_and_variables_name_nobody() {
        measuredByCoach();

        assertThat(bench.mailsToEmployer(it)).hasSize(2).allSatisfy(text -> assertThat(text).doesNotContain("Sam", "Vries", "Oven"));
        assertThat(processes.variables("wage-value-measurement", it.subsidyId()).values()).map(String::valueOf)
                .doesNotContain("63")
                .noneMatch(value -> value.contains("Vries") || value.contains("Oven"));
    }

    /** On 9 June: 63 percent, and the views are asked. */
    private void measuredByCoach() {
        bench.letIn(it.dossierId(), it.coachId(), "COACH");
        bench.start(it);
        bench.does(it, "plan-measurement", it.coach(), MeasurementBench.visit(VISIT));
        bench.reach(MEASURED);
        bench.does(it, "measure-wage-value", it.coach(), MeasurementBench.report(VISIT));
    }
}
