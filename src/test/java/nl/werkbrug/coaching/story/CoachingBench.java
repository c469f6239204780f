package nl.werkbrug.coaching.story;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A hire with job coaching, and what everybody does about it through the same doors as the pages. */
@InStories
class CoachingBench {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Hires hires;
    private final Facts facts;
    private final Consents consents;
    private final CoachingTable coachings;
    private final List<SchemeStart> starts;
    private final DossierTasks tasks;
    private final List<FormFlow> flows;
    private final TransactionTemplate transaction;
    private final ProcessBench processes;
    private final MovableClock clock;
    private final MockMvc browser;

    CoachingBench(
            JdbcClient jdbc, Dossiers dossiers, Hires hires, Facts facts, Consents consents, CoachingTable coachings,
            List<SchemeStart> starts, DossierTasks tasks, List<FormFlow> flows, TransactionTemplate transaction,
            ProcessBench processes, MovableClock clock, WebApplicationContext application) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.hires = hires;
        this.facts = facts;
        this.consents = consents;
        this.coachings = coachings;
        this.starts = starts;
        this.tasks = tasks;
        this.flows = flows;
        this.transaction = transaction;
        this.processes = processes;
        this.clock = clock;
        this.browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    }

    /** Who takes part. */
    record Case(Hire hire, String coaching, Viewer hr, Viewer loket, Viewer coach, String officeId, String consentId) {

        String dossier() {
            return hire.dossierId();
        }
    }

    /** Starts on 1 June 2026 for a year at 24 hours a week; municipality and coach are let in. */
    Case begins(Coaching.Kind kind) {
        HireFixture fixture = new HireFixture(jdbc, dossiers, hires, facts);
        String town = fixture.world().loket("Gemeente Maasbrug");
        String office = fixture.world().coachOffice("Coach Oost");
        Viewer loket = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
        Viewer coach = fixture.world().user("Coby Coach", Role.JOB_COACH, office);
        Hire begun = fixture.hire("startsOn=2026-06-01 endsOn=2027-05-31 hoursPerWeek=24 benefit=BIJSTAND");
        hires.municipality(begun.id(), town);
        Hire hire = hires.get(begun.id());
        consents.give(hire.dossierId(), Hire.SUBJECT, town, WorksAs.LOKET, clock.today(), fixture.hr);
        String consent = consents.give(hire.dossierId(), Hire.SUBJECT, office, WorksAs.COACH, clock.today(), fixture.hr).id();
        Scheme scheme = kind == Coaching.Kind.INTERNAL ? Scheme.JOB_COACH_INTERNAL : Scheme.JOB_COACH_EXTERNAL;
        SchemeStart start = starts.stream().filter(each -> each.handles(scheme)).findFirst().orElseThrow();
        transaction.executeWithoutResult(status -> start.start(hire, scheme, fixture.hr));
        processes.runJobs();
        return new Case(
                hire, coachings.ofHire(hire.id(), kind).orElseThrow().id(), fixture.hr, loket, coach, office, consent);
    }

    /** Lets another organisation in for the same dossier. */
    Viewer otherCoach(Case it) {
        HireFixture fixture = new HireFixture(jdbc, dossiers, hires, facts);
        String office = fixture.world().coachOffice("Coach West");
        Viewer coach = fixture.world().user("Andere Coach", Role.JOB_COACH, office);
        consents.give(it.dossier(), Hire.SUBJECT, office, WorksAs.COACH, clock.today(), it.hr());
        processes.runJobs();
        return coach;
    }

    /** Another coach of the same organisation. */
    Viewer colleague(Case it) {
        return new HireFixture(jdbc, dossiers, hires, facts).world().user("Cor Collega", Role.JOB_COACH, it.officeId());
    }

    void putOut(Case it) {
        consents.withdraw(it.consentId(), it.hr());
        processes.runJobs();
    }

    /** Plan, request and grant of half a year from 1 June. */
    Case running(Coaching.Kind kind) {
        Case it = begins(kind);
        boolean internal = kind == Coaching.Kind.INTERNAL;
        does(it, internal ? "coaching-plan-internal" : "coaching-plan", internal ? it.hr() : it.coach(), CoachingAnswers.plan(internal));
        answered(it, "GRANTED");
        does(it, "record-coaching-grant", it.hr(), CoachingAnswers.grant(internal));
        return it;
    }

    /** Asked at UWV, which answers today. */
    void answered(Case it, String answer) {
        does(it, "request-ask", it.hr(), Map.of("outcome", "ASKED", "desk", "UWV", "sentOn", clock.today(), "how", "PORTAL"));
        does(it, "request-answer", it.hr(), Map.of("outcome", answer, "letterOn", clock.today()));
    }

    void reach(LocalDate day) {
        clock.set(day);
        processes.runJobs();
    }

    List<String> open(Case it, Viewer viewer) {
        return tasks.open(it.dossier(), viewer).stream().filter(DossierTask::own).map(task -> task.task().formId()).sorted().toList();
    }

    InboxTask task(Case it, String form, Viewer viewer) {
        return tasks.open(it.dossier(), viewer).stream().filter(DossierTask::own).map(DossierTask::task)
                .filter(task -> task.formId().equals(form)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + form + ", only " + open(it, viewer)));
    }

    FormResult does(Case it, String form, Viewer viewer, Map<String, Object> answers) {
        return sends("taak", task(it, form, viewer).id(), viewer, answers);
    }

    FormResult sends(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        FormFlow page = flows.stream().filter(each -> each.name().equals(flow)).findFirst().orElseThrow();
        FormResult result = transaction.execute(status -> {
            FormResult sent = page.submit(id, new Answers(answers, Set.of()), viewer);
            if (sent instanceof FormResult.Refused) {
                status.setRollbackOnly();
            }
            return sent;
        });
        processes.runJobs();
        return result;
    }

    /** What a page gives. */
    record Answer(int status, String body) {}

    Answer get(String address, Viewer viewer) {
        return perform(MockMvcRequestBuilders.get(address), viewer);
    }

    /** Adds a line on the page of the log. */
    Answer logs(Case it, Viewer viewer, String key, LocalDate on, String minutes, String group) {
        return perform(
                MockMvcRequestBuilders.post("/begeleiding/" + it.coaching() + "/uren").with(csrf())
                        .param("sleutel", key).param("dag", "" + on.getDayOfMonth()).param("maand", "" + on.getMonthValue())
                        .param("jaar", "" + on.getYear()).param("activiteit", "TALK").param("minuten", minutes).param("groep", group),
                viewer);
    }

    Answer post(String address, Viewer viewer) {
        return perform(MockMvcRequestBuilders.post(address).with(csrf()), viewer);
    }

    Answer post(String address, Viewer viewer, Map<String, String> typed) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address).with(csrf());
        typed.forEach(request::param);
        return perform(request, viewer);
    }

    private Answer perform(MockHttpServletRequestBuilder request, Viewer viewer) {
        try {
            MockHttpServletResponse response = browser.perform(request.with(SignIn.as(viewer))).andReturn().getResponse();
            return new Answer(response.getStatus(), response.getContentAsString());
        } catch (Exception e) {
            throw new AssertionError("The page fails", e);
        }
    }

    List<String> texts(String sql, Case it) {
        return jdbc.sql(sql).param("dossier", it.dossier()).query(String.class).list();
    }

    List<String> timeline(Case it) {
        return texts("select entry_text from timeline_entry where dossier_id = :dossier order by id", it);
    }

    /** The only line of the log that counts. */
    String onlyLine(Case it) {
        return texts("""
                select v.id from coaching_visit v join coaching c on c.id = v.coaching_id
                 where c.dossier_id = :dossier and v.ended_at is null""", it).get(0);
    }
}
