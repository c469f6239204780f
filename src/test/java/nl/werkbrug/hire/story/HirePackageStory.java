package nl.werkbrug.hire.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consent;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.hire.offer.HireScheme;
import nl.werkbrug.hire.offer.HireSchemes;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.testing.UsesMovableClock;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** With one click and one consent everything that was chosen starts. The clock stands at 1 June 2026. */
@SpringBootTest(properties = {"camunda.bpm.job-execution.enabled=false", "werkbrug.mail.interval=PT24H", "werkbrug.payroll.scheduled=false"})
@UsesMovableClock
@Import(ProcessBench.class)
abstract class HirePackageStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String TOLD = "jobKind=ORDINARY benefit=BIJSTAND wageSubsidyGroup=YES registered=true aowAge=false"
            + " workedHereBefore=false startsOn=2026-06-15 permanent=true hoursPerWeek=32 municipalCoach=true";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Hires hires;

    @Autowired
    Facts facts;

    @Autowired
    Consents consents;

    @Autowired
    WageSubsidyTable subsidies;

    @Autowired
    HireSchemes schemes;

    @Autowired
    DossierTasks tasks;

    @Autowired
    List<FormFlow> flows;

    @Autowired
    List<TaskHandler> handlers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProcessBench bench;

    private HireFixture fixture;
    private String town;
    private String coaches;
    private Viewer caseworker;
    private Viewer coach;

    @BeforeEach
    void an_employer_a_town_and_job_coaches() {
        bench.clear();
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        town = fixture.world().loket("Gemeente Maasbrug");
        coaches = fixture.world().coachOffice("Coach Oost");
        caseworker = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
        coach = fixture.world().user("Coby Coach", Role.JOB_COACH, coaches);
    }

    @Test
    void subsidy_benefit_and_coach_start_with_one_click() {
        Hire hire = hire(TOLD + " fullTimeHours=36");

        FormResult result = choose(hire, Map.of(
                "schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE", "WAGE_COST_BENEFIT_REGISTER", "JOB_COACH_EXTERNAL"),
                "coach", coaches, "consentOn", TODAY));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(hires.get(hire.id()).state()).isEqualTo(Hire.State.CHOSEN);
        assertThat(consents.current(hire.dossierId(), Hire.SUBJECT))
                .extracting(Consent::partyId, Consent::part, Consent::givenOn)
                .containsExactlyInAnyOrder(
                        tuple(town, WorksAs.LOKET, TODAY),
                        tuple(coaches, WorksAs.COACH, TODAY));
        assertThat(subsidies.ofDossier(hire.dossierId())).singleElement()
                .matches(it -> it.flatRate() && it.wageValue() == null && it.municipalityId().equals(town)
                        && it.appliedBy() == WageSubsidy.AppliedBy.EMPLOYER && it.startsOn().equals(LocalDate.of(2026, 6, 15)));
        assertThat(requestTasks(hire)).extracting(InboxTask::title).containsExactlyInAnyOrder(
                "Aanvragen: loonkostenvoordeel", "Aanvragen: Jobcoach van buiten (extern)");
        assertThat(requestTasks(hire)).extracting(InboxTask::dueOn).containsExactlyInAnyOrder(
                LocalDate.of(2027, 1, 31), LocalDate.of(2026, 6, 15));
        assertThat(dossiers.visible(hire.dossierId(), caseworker).subjects()).containsExactly(Hire.SUBJECT);
        assertThat(dossiers.visible(hire.dossierId(), coach).subjects()).containsExactly(Hire.SUBJECT);
    }

    @Test
    void only_who_is_needed_is_let_in() {
        Hire hire = hire(TOLD);

        FormResult result = choose(hire, Map.of("schemes", Set.of("WAGE_COST_BENEFIT_REGISTER")));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(consents.current(hire.dossierId(), Hire.SUBJECT)).isEmpty();
        assertThatThrownBy(() -> dossiers.visible(hire.dossierId(), caseworker)).isInstanceOf(NotVisible.class);
    }

    @Test
    void without_the_consent_or_what_the_application_needs_nothing_starts() {
        Hire hire = hire(TOLD);
        Set<String> subsidy = Set.of("WAGE_SUBSIDY_FLAT_RATE");

        assertThat(mistakes(choose(hire, Map.of("schemes", subsidy)))).contains("Vul de dag in");
        assertThat(mistakes(choose(hire, Map.of("schemes", subsidy, "consentOn", TODAY)))).contains("uren van een volle werkweek");
        assertThat(mistakes(choose(hire, Map.of("schemes", Set.of("JOB_COACH_INTERNAL", "JOB_COACH_EXTERNAL"), "consentOn", TODAY))))
                .contains("Niet samen", "Protocol Interne Jobcoach");
        assertThat(mistakes(choose(hire, Map.of("schemes", Set.of("GERADEN"), "consentOn", TODAY)))).contains("uit de lijst");
        assertThat(consents.current(hire.dossierId(), Hire.SUBJECT)).isEmpty();
        assertThat(schemes.of(hire.id())).isEmpty();
        assertThat(hires.get(hire.id()).state()).isEqualTo(Hire.State.INTAKE);
    }

    @Test
    void what_was_missing_is_told_with_the_choice_and_kept() {
        Hire hire = hire(TOLD + " wageValueMeasured=true wageValue=60");

        FormResult result = choose(hire, Map.of(
                "schemes", Set.of("WAGE_SUBSIDY_MEASURED"), "consentOn", TODAY, "fullTimeHours", new BigDecimal("36"),
                "wageValueOn", LocalDate.of(2026, 5, 20)));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(subsidies.ofDossier(hire.dossierId())).singleElement()
                .matches(it -> !it.flatRate() && it.wageValue() == 60 && it.wageValueOn().equals(LocalDate.of(2026, 5, 20)));
        assertThat(facts.get(hire.dossierId(), Hire.SUBJECT, "employment.fullTimeHours")).isPresent();
    }

    @Test
    void choosing_twice_starts_once_and_later_choices_still_exclude_each_other() {
        Hire hire = hire(TOLD + " fullTimeHours=36");
        Map<String, Object> choice = Map.of("schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE", "JOB_COACH_INTERNAL"), "consentOn", TODAY);
        choose(hire, choice);

        choose(hire, choice);

        assertThat(subsidies.ofDossier(hire.dossierId())).hasSize(1);
        assertThat(requestTasks(hire)).hasSize(1);
        assertThat(mistakes(choose(hire, Map.of("schemes", Set.of("JOB_COACH_EXTERNAL"), "consentOn", TODAY)))).contains("Niet samen");
    }

    @Test
    void with_a_municipality_that_takes_no_part_the_subsidy_is_a_task_of_the_employer() {
        Hire hire = fixture.hire(TOLD);

        FormResult result = choose(hire, Map.of("schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE")));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(subsidies.ofDossier(hire.dossierId())).isEmpty();
        assertThat(requestTasks(hire)).singleElement()
                .matches(it -> it.dueOn().equals(LocalDate.of(2026, 12, 15)) && it.title().contains("Loonkostensubsidie"));
    }

    @Test
    void a_request_is_done_with_its_day_or_with_the_reason_why_not() {
        Hire hire = hire(TOLD);
        choose(hire, Map.of("schemes", Set.of("WAGE_COST_BENEFIT_REGISTER", "NO_RISK")));

        String first = requestTasks(hire).stream().filter(it -> it.title().contains("loonkostenvoordeel")).findFirst().orElseThrow().id();
        send("taak", first, fixture.hr, Map.of("outcome", "ASKED", "desk", "BELASTINGDIENST", "sentOn", TODAY, "how", "PORTAL"));
        send("taak", requestTasks(hire).get(0).id(), fixture.hr, Map.of("outcome", "NOT_ASKED", "because", "Geen ziekte te verwachten."));

        assertThat(requestTasks(hire)).isEmpty();
        assertThat(schemes.of(hire.id())).extracting(HireScheme::state)
                .containsExactlyInAnyOrder(HireScheme.State.ASKED, HireScheme.State.NOT_ASKED);
    }

    @Test
    void a_hire_that_stops_takes_the_tasks_away() {
        Hire hire = hire(TOLD);
        choose(hire, Map.of("schemes", Set.of("WAGE_COST_BENEFIT_REGISTER")));

        send("aanname-stoppen", hire.id(), fixture.hr, Map.of("reason", "Het gaat niet door."));

        assertThat(requestTasks(hire)).isEmpty();
    }

    @Test
    void the_task_of_the_intake_chooses_in_the_same_way() {
        Hire hire = hire(TOLD);
        TaskHandler handler = handlers.stream().filter(it -> it.formIds().contains("hire-package")).findFirst().orElseThrow();
        InboxTask task = new InboxTask(
                "t", hire.dossierId(), "2026-1", "", "", Hire.SUBJECT, hire.employerId(), WorksAs.PAYROLL, null, null, "", "",
                "hire-package", "", "", hire.id(), null, null, null, InboxTask.State.OPEN, null, null, null, null, 0);

        TaskResult nothing = transaction.execute(status -> handler.complete(task, new Answers(Map.of(), Set.of()), fixture.hr));

        assertThat(handler.options(task).get("schemes")).extracting(it -> it.value())
                .contains("WAGE_SUBSIDY_FLAT_RATE", "NO_RISK");
        assertThat(handler.variables(task)).containsEntry("fullTimeUnknown", true).containsEntry("consentPossible", true);
        assertThat(nothing).isInstanceOf(TaskResult.Done.class);
        assertThat(hires.get(hire.id()).state()).isEqualTo(Hire.State.CHOSEN);
    }

    @Test
    void loket_and_strangers_choose_nothing() {
        Hire hire = hire(TOLD + " fullTimeHours=36");
        choose(hire, Map.of("schemes", Set.of("WAGE_SUBSIDY_FLAT_RATE"), "consentOn", TODAY));
        Viewer stranger = fixture.world().user("Vera Vreemd", Role.EMPLOYER_HR, fixture.world().employer("Elders"));

        for (Viewer viewer : List.of(caseworker, coach, stranger)) {
            assertThatThrownBy(() -> send("regelingen-kiezen", hire.id(), viewer, Map.of("schemes", Set.of("NO_RISK"))))
                    .isInstanceOf(NotVisible.class);
        }
    }

    /** A hire of somebody who lives in the town that takes part. */
    private Hire hire(String told) {
        Hire hire = fixture.hire(told);
        hires.municipality(hire.id(), town);
        return hires.get(hire.id());
    }

    private FormResult choose(Hire hire, Map<String, Object> answers) {
        return send("regelingen-kiezen", hire.id(), fixture.hr, answers);
    }

    private FormResult send(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        FormFlow page = flows.stream().filter(each -> each.name().equals(flow)).findFirst().orElseThrow();
        FormResult result = transaction.execute(status -> {
            FormResult sent = page.submit(id, new Answers(new HashMap<>(answers), Set.of()), viewer);
            if (sent instanceof FormResult.Refused) {
                status.setRollbackOnly();
            }
            return sent;
        });
        bench.runJobs();
        return result;
    }

    private List<InboxTask> requestTasks(Hire hire) {
        return tasks.open(hire.dossierId(), fixture.hr).stream().map(DossierTask::task)
                .filter(it -> it.formId().equals("request-ask")).toList();
    }

    private static String mistakes(FormResult result) {
        return ((FormResult.Refused) result).mistakes().toString();
    }
}
