package nl.werkbrug.request.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Languages;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.StandIns;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.inbox.Assignments;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.request.NewRequest;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A refusal of a municipality that takes part, made known on 1 June 2026: one can object until 13 July. */
@Story
@RecordApplicationEvents
abstract class RequestObjectionBench {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final Map<String, Object> UNFOUNDED =
            Map.of("outcome", "UNFOUNDED", "reasoning", "De begeleiding is niet nodig voor dit werk.");
    static final Map<String, Object> FOUNDED = Map.of(
            "outcome", "FOUNDED", "reasoning", "De begeleiding is toch nodig.", "instead", "GRANTED", "from", LocalDate.of(2026, 6, 15));

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
    AuthorityRequests requests;

    @Autowired
    RequestTable table;

    @Autowired
    RequestDecisionTable decisions;

    @Autowired
    ObjectionTable objections;

    @Autowired
    DocumentStore documents;

    @Autowired
    RequestDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    MovableClock clock;

    @Autowired
    Languages languages;

    @Autowired
    StandIns standIns;

    @Autowired
    Assignments assignments;

    @Autowired
    ApplicationEvents events;

    HireFixture fixture;
    String town;
    Viewer caseworker;
    Viewer lead;
    Viewer colleague;
    Viewer otherLead;
    AuthorityRequest request;

    @BeforeEach
    void a_refusal_of_a_town() {
        bench.clear();
        clock.set(TODAY);
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        town = fixture.world().loket("Gemeente Maasbrug");
        caseworker = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
        lead = fixture.world().user("Tine Team", Role.LOKET_TEAM_LEAD, town);
        colleague = fixture.world().user("Lars Loket", Role.LOKET_CASEWORKER, town);
        otherLead = fixture.world().user("Toon Team", Role.LOKET_TEAM_LEAD, town);
        request = decided(Map.of("outcome", "REFUSED", "reasoning", "Niet nodig voor dit werk."));
    }

    FormResult objects(String grounds) {
        return desk.submit("bezwaar", refusal(), fixture.hr, Map.of("grounds", grounds));
    }

    void assess(Viewer viewer) {
        handles("objection-assess", viewer, Map.of("grounds", "COMPLETE", "committee", "no"));
    }

    FormResult handles(String form, Viewer viewer, Map<String, Object> answers) {
        return desk.does(desk.task(objection().id(), request, form, viewer), viewer, answers);
    }

    Objection objection() {
        return objections.of(request.id()).get(0);
    }

    String refusal() {
        return decisions.of(request.id()).get(0).id();
    }

    List<String> mails() {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = ?").param(request.dossierId()).query(String.class).list();
    }

    AuthorityRequest decided(Map<String, Object> decision) {
        return decided("JOB_COACH_INTERNAL", decision);
    }

    AuthorityRequest decided(String kind, Map<String, Object> decision) {
        Hire hire = fixture.hire("jobKind=ORDINARY benefit=BIJSTAND startsOn=2026-06-15 permanent=true hoursPerWeek=32");
        hires.municipality(hire.id(), town);
        desk.inTransaction(() -> consents.give(hire.dossierId(), Hire.SUBJECT, town, WorksAs.LOKET, TODAY, fixture.hr));
        String id = desk.inTransaction(() -> requests.start(
                new NewRequest("choice-" + hire.id(), kind, hire.dossierId(), null, null)));
        bench.runJobs();
        AuthorityRequest it = table.get(id);
        desk.does(it, "request-ask", fixture.hr, Map.of("outcome", "ASKED", "desk", "MUNICIPALITY"));
        desk.does(it, "request-check", caseworker, Map.of("outcome", "COMPLETE"));
        desk.does(it, "request-propose", caseworker, decision);
        if (decision.containsValue("REFUSED")) {
            givesView(it);
            desk.does(it, "request-propose", caseworker, decision);
        }
        desk.does(it, "request-sign", lead, Map.of("outcome", "SIGN"));
        return table.get(id);
    }

    /** The employer, or the employee by letter. */
    private void givesView(AuthorityRequest it) {
        Map<String, Object> view = Map.of("view", "Het is wel nodig.");
        if (desk.open(it, caseworker).contains("letter-post")) {
            desk.does(it, "letter-post", caseworker, Map.of("postedOn", TODAY, "posted", true));
            desk.does(it, "request-view-by-post", caseworker, view);
        } else {
            desk.does(it, "request-view", fixture.hr, view);
        }
    }
}
