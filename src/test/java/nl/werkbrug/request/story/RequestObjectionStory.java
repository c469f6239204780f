package nl.werkbrug.request.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.request.NewRequest;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswered;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Objecting to a refusal of a municipality that takes part, made known on 1 June 2026: one can object until 13 July. */
@Story
@RecordApplicationEvents
abstract class RequestObjectionStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Map<String, Object> UNFOUNDED =
            Map.of("outcome", "UNFOUNDED", "reasoning", "De begeleiding is niet nodig voor dit werk.");
    private static final Map<String, Object> FOUNDED = Map.of(
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
    ApplicationEvents events;

    private HireFixture fixture;
    private String town;
    private Viewer caseworker;
    private Viewer lead;
    private Viewer colleague;
    private Viewer otherLead;
    private AuthorityRequest request;

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

    @Test
    void the_employer_objects_in_its_task_and_a_founded_objection_grants_after_all() {
        FormResult filed = desk.does(request, "request-objection", fixture.hr,
                Map.of("outcome", "OBJECTED", "grounds", "Hij kan niet zonder begeleiding."));
        Objection it = objection();
        assertThat(filed).isInstanceOf(FormResult.Done.class);
        assertThat(it.decideBy()).as("six weeks from the day after 13 July").isEqualTo("2026-08-24");
        assertThat(table.get(request.id()).state()).isEqualTo(State.OBJECTED);
        assertThat(desk.page("/dossiers/" + request.dossierId(), fixture.hr))
                .contains("bezwaar gemaakt, wacht op antwoord", "Bezwaar intrekken", "24 augustus 2026", "de gemeente");

        assess(colleague);
        handles("objection-hear", colleague, Map.of("hearing", "HELD", "heardOn", TODAY, "report", "Hij legde het uit."));
        assertThat(handles("request-objection-decide", caseworker, FOUNDED)).as("who proposed the refusal")
                .isInstanceOf(FormResult.Refused.class);
        handles("request-objection-decide", colleague, FOUNDED);
        assertThat(handles("request-objection-sign", lead, Map.of("outcome", "SIGN"))).as("who signed the refusal")
                .isInstanceOf(FormResult.Refused.class);
        handles("request-objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(table.get(request.id()).state()).isEqualTo(State.GRANTED);
        assertThat(objection().state()).isEqualTo(Objection.State.DECIDED);
        RequestDecision decision = decisions.known(request.id()).orElseThrow();
        assertThat(decision.onObjection()).isTrue();
        assertThat(decision.reasoning()).startsWith("Op 1 juni 2026 kregen wij uw bezwaar tegen: Besluit op de aanvraag")
                .contains("legde u het uit in een gesprek", "De begeleiding is toch nodig.");
        assertThat(events.stream(RequestAnswered.class).map(RequestAnswered::outcome)).containsExactly(Outcome.REFUSED, Outcome.GRANTED);
        assertThat(documents.list(request.dossierId())).extracting(StoredDocument::title)
                .anyMatch(title -> title.startsWith("Bevestiging van uw bezwaar")).anyMatch(title -> title.startsWith("Beslissing op uw bezwaar"));
        assertThat(mails()).contains("Uw bezwaar is ontvangen", "Er is een beslissing op uw bezwaar");
        assertThat(bench.results("request-objection", request.id())).containsExactly("end_settled");
    }

    @Test
    void a_founded_objection_to_a_grant_says_that_what_was_taken_over_from_it_does_not_change_by_itself() {
        request = decided(Map.of("outcome", "GRANTED", "from", LocalDate.of(2026, 8, 1), "reasoning", "Nodig vanaf augustus."));
        objects("Het moet eerder.");
        assess(colleague);
        handles("objection-hear", colleague, Map.of("hearing", "WAIVED", "waived", "GRANTED"));
        handles("request-objection-decide", colleague, FOUNDED);
        handles("request-objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(decisions.known(request.id()).orElseThrow().from()).isEqualTo("2026-06-15");
        assertThat(desk.page("/dossiers/" + request.dossierId(), fixture.hr)).contains("Kijk na of de dagen en het bedrag");
        assertThat(mails()).contains("Kijk na wat op het dossier staat");
    }

    @Test
    void an_unfounded_objection_leaves_the_refusal_and_a_second_one_is_not_possible() {
        objects("Niet mee eens.");
        assess(colleague);
        handles("objection-hear", colleague, Map.of("hearing", "WAIVED", "waived", "DECLINED"));
        handles("request-objection-decide", colleague, UNFOUNDED);
        handles("request-objection-sign", otherLead, Map.of("outcome", "SEND_BACK", "because", "Leg het uit."));
        assertThat(desk.page("/werk/taak/" + desk.task(objection().id(), request, "request-objection-decide", colleague).id(), colleague))
                .contains("Leg het uit.", "Niet mee eens.");
        handles("request-objection-decide", colleague, UNFOUNDED);
        handles("request-objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(table.get(request.id()).state()).isEqualTo(State.REFUSED);
        assertThat(objection().outcome()).isEqualTo(Objection.Outcome.UNFOUNDED);
        assertThat(decisions.of(request.id())).filteredOn(RequestDecision::onObjection).singleElement()
                .satisfies(it -> assertThat(it.outcome()).isEqualTo(Outcome.REFUSED));
        assertThat(objects("Nog eens.")).isInstanceOf(FormResult.Before.class);
    }

    @Test
    void a_letter_without_reasons_is_taken_in_by_the_loket_and_completed_in_time() {
        clock.set(LocalDate.of(2026, 7, 15));
        FormResult taken = desk.submit("bezwaar-per-brief", refusal(), caseworker,
                Map.of("postedOn", LocalDate.of(2026, 7, 13), "receivedOn", LocalDate.of(2026, 7, 15)));
        assertThat(taken).isInstanceOf(FormResult.Done.class);
        assertThat(desk.open(request, fixture.hr)).as("the question whether to object").isEmpty();

        handles("objection-assess", colleague,
                Map.of("grounds", "ASK", "completeBy", LocalDate.of(2026, 7, 31), "committee", "no"));
        handles("objection-complete", fixture.hr, Map.of("grounds", "Hij kan niet zonder."));

        assertThat(objection().intake().grounds()).isEqualTo("Hij kan niet zonder.");
        assertThat(desk.page("/werk/taak/" + desk.task(objection().id(), request, "objection-assess", colleague).id(), colleague))
                .contains("op tijd gepost", "Hij kan niet zonder.");
    }

    @Test
    void a_withdrawn_objection_leaves_the_refusal() {
        objects("Niet mee eens.");
        desk.submit("bezwaar-intrekken", objection().id(), fixture.hr, Map.of("sure", true));

        assertThat(table.get(request.id()).state()).isEqualTo(State.REFUSED);
        assertThat(objection().state()).isEqualTo(Objection.State.WITHDRAWN);
        assertThat(desk.page("/dossiers/" + request.dossierId(), fixture.hr)).contains("Bezwaar maken");
    }

    @Test
    void what_is_stopped_takes_the_objection_away() {
        objects("Niet mee eens.");
        desk.inTransaction(() -> requests.stop(request.choiceId(), "De aanname ging niet door"));

        assertThat(objection().running()).isFalse();
        assertThat(table.get(request.id()).state()).isEqualTo(State.STOPPED);
        assertThat(desk.allOpen(request, colleague)).isEmpty();
    }

    @Test
    void only_the_employer_objects_and_only_the_loket_takes_letters_in() {
        Viewer stranger = fixture.world().user("Vera Vreemd", Role.EMPLOYER_HR, fixture.world().employer("Elders"));
        Viewer elsewhere = fixture.world().user("Lisa", Role.LOKET_CASEWORKER, fixture.world().loket("Gemeente Lindewoude"));

        for (Viewer viewer : List.of(stranger, elsewhere, caseworker)) {
            assertThatThrownBy(() -> desk.flow("bezwaar").open(refusal(), viewer)).isInstanceOf(NotVisible.class);
        }
        for (Viewer viewer : List.of(stranger, elsewhere, fixture.hr)) {
            assertThatThrownBy(() -> desk.flow("bezwaar-per-brief").open(refusal(), viewer)).isInstanceOf(NotVisible.class);
        }
        assertThat(objections.of(request.id())).isEmpty();
    }

    private FormResult objects(String grounds) {
        return desk.submit("bezwaar", refusal(), fixture.hr, Map.of("grounds", grounds));
    }

    private void assess(Viewer viewer) {
        handles("objection-assess", viewer, Map.of("grounds", "COMPLETE", "committee", "no"));
    }

    private FormResult handles(String form, Viewer viewer, Map<String, Object> answers) {
        return desk.does(desk.task(objection().id(), request, form, viewer), viewer, answers);
    }

    private Objection objection() {
        return objections.of(request.id()).get(0);
    }

    private String refusal() {
        return decisions.of(request.id()).get(0).id();
    }

    private List<String> mails() {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = ?").param(request.dossierId()).query(String.class).list();
    }

    private AuthorityRequest decided(Map<String, Object> decision) {
        Hire hire = fixture.hire("jobKind=ORDINARY benefit=BIJSTAND startsOn=2026-06-15 permanent=true hoursPerWeek=32");
        hires.municipality(hire.id(), town);
        desk.inTransaction(() -> consents.give(hire.dossierId(), Hire.SUBJECT, town, WorksAs.LOKET, TODAY, fixture.hr));
        String id = desk.inTransaction(() -> requests.start(
                new NewRequest("choice-" + hire.id(), "JOB_COACH_INTERNAL", hire.dossierId(), null, null)));
        bench.runJobs();
        AuthorityRequest it = table.get(id);
        desk.does(it, "request-ask", fixture.hr, Map.of("outcome", "ASKED", "desk", "MUNICIPALITY"));
        desk.does(it, "request-check", caseworker, Map.of("outcome", "COMPLETE"));
        desk.does(it, "request-propose", caseworker, decision);
        if (decision.containsValue("REFUSED")) {
            desk.does(it, "request-view", fixture.hr, Map.of("view", "Het is wel nodig."));
            desk.does(it, "request-propose", caseworker, decision);
        }
        desk.does(it, "request-sign", lead, Map.of("outcome", "SIGN"));
        return table.get(id);
    }
}
