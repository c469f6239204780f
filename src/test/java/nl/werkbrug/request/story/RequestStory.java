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
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.offer.HireFixture;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.request.NewRequest;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestAnswered;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Asking at UWV and at a municipality that takes part, to the answer and the answer on an objection. Starts on 1 June 2026. */
@Story
@RecordApplicationEvents
abstract class RequestStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String TOLD = "jobKind=ORDINARY benefit=%s startsOn=2026-06-15 permanent=true hoursPerWeek=32";

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
    DocumentStore documents;

    @Autowired
    List<DossierPanel> panels;

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

    @BeforeEach
    void an_employer_and_a_town() {
        bench.clear();
        clock.set(TODAY);
        fixture = new HireFixture(jdbc, dossiers, hires, facts);
        town = fixture.world().loket("Gemeente Maasbrug");
        caseworker = fixture.world().user("Loes Loket", Role.LOKET_CASEWORKER, town);
        lead = fixture.world().user("Tine Team", Role.LOKET_TEAM_LEAD, town);
    }

    @Test
    void what_uwv_answers_is_told_with_its_letter() {
        AuthorityRequest it = asked(hire("WIA"), "JOB_COACH_INTERNAL");
        assertThat(it.clock().code()).isEqualTo("UWV_COACH_DECISION");
        assertThat(it.clock().decideBy()).isEqualTo("2026-07-13");
        assertThat(desk.task(it, "request-answer", fixture.hr).dueOn()).isEqualTo(it.clock().decideBy());

        clock.set(LocalDate.of(2026, 6, 25));
        desk.does(it, "request-answer", fixture.hr, Map.of(
                "outcome", "GRANTED", "letterOn", LocalDate.of(2026, 6, 24), "from", LocalDate.of(2026, 6, 15),
                "until", LocalDate.of(2027, 6, 14), "amount", Money.euros("2700")));

        assertThat(table.get(it.id()).state()).isEqualTo(State.GRANTED);
        assertThat(events.stream(RequestAnswered.class).toList()).containsExactly(new RequestAnswered(
                it.id(), "JOB_COACH_INTERNAL", it.dossierId(), it.choiceId(), Outcome.GRANTED, LocalDate.of(2026, 6, 15),
                LocalDate.of(2027, 6, 14), LocalDate.of(2026, 6, 24)));
        assertThat(desk.open(it, fixture.hr)).isEmpty();
        assertThat(bench.results("authority-request", it.id())).containsExactly("end_granted");
    }

    @Test
    void when_uwv_asks_for_more_its_term_stands_still_until_it_was_sent() {
        AuthorityRequest it = asked(hire("WIA"), "JOB_COACH_INTERNAL");
        clock.set(LocalDate.of(2026, 6, 12));
        Map<String, Object> more = Map.of(
                "outcome", "MORE", "letterOn", LocalDate.of(2026, 6, 10), "missing", "Het plan", "completeBy", LocalDate.of(2026, 6, 24));

        desk.does(it, "request-answer", fixture.hr, more);
        assertThat(desk.task(it, "request-complete", fixture.hr).dueOn()).isEqualTo("2026-06-24");
        clock.set(LocalDate.of(2026, 6, 17));
        desk.does(it, "request-complete", fixture.hr, Map.of("outcome", "SENT", "sentOn", LocalDate.of(2026, 6, 17)));

        assertThat(table.get(it.id()).state()).isEqualTo(State.ASKED);
        assertThat(table.get(it.id()).clock().decideBy()).isEqualTo("2026-07-19");
        assertThat(desk.task(it, "request-answer", fixture.hr).dueOn()).isEqualTo("2026-07-19");
    }

    @Test
    void a_refusal_can_be_objected_to_and_the_answer_is_tracked() {
        AuthorityRequest it = asked(hire("WIA"), "JOB_COACH_INTERNAL");
        clock.set(LocalDate.of(2026, 6, 25));
        desk.does(it, "request-answer", fixture.hr, Map.of("outcome", "REFUSED", "letterOn", LocalDate.of(2026, 6, 24)));
        assertThat(desk.task(it, "request-objection", fixture.hr).dueOn()).isEqualTo("2026-08-05");

        desk.does(it, "request-objection", fixture.hr, Map.of("outcome", "OBJECTED", "sentOn", LocalDate.of(2026, 6, 25)));
        assertThat(table.get(it.id()).clock().code()).isEqualTo("AWB_7_10");
        assertThat(table.get(it.id()).clock().decideBy()).isEqualTo("2026-09-16");
        clock.set(LocalDate.of(2026, 8, 20));
        desk.does(it, "request-objection-answer", fixture.hr, Map.of("outcome", "GRANTED", "letterOn", LocalDate.of(2026, 8, 19)));

        assertThat(table.get(it.id()).state()).isEqualTo(State.GRANTED);
        assertThat(events.stream(RequestAnswered.class).map(RequestAnswered::outcome))
                .containsExactly(Outcome.REFUSED, Outcome.GRANTED);
    }

    @Test
    void a_municipality_that_takes_part_decides_here() {
        Hire hire = hire("BIJSTAND");
        AuthorityRequest it = handedIn(hire);
        assertThat(it.asked().loketId()).isEqualTo(town);
        assertThat(it.clock().code()).isEqualTo("AWB_4_13");
        assertThat(it.clock().decideBy()).isEqualTo("2026-07-27");

        desk.does(it, "request-check", caseworker, Map.of("outcome", "COMPLETE"));
        assertThat(desk.page("/werk/taak/" + desk.task(it, "request-propose", caseworker).id(), caseworker))
                .as("what the employer told, what is known of the term, what happened and what comes next, without leaving the page")
                .containsSubsequence(
                        "id=\"task-what\"", "id=\"task-help\"", "id=\"task-dates\"", "Zo is deze dag berekend", "Wat gebeurt er als ik niets doe?",
                        "id=\"task-next\"", "Als het antwoord op “Eerst horen?” “nee” is:", "Besluit ondertekenen. Dat doet de teamleider van het loket.",
                        "id=\"task-facts\"", "Uren per week", "id=\"task-documents\"", "id=\"task-events\"", "Taak gedaan");
        clock.set(LocalDate.of(2026, 7, 30));
        assertThat(desk.page("/werk/taak/" + desk.task(it, "request-propose", caseworker).id(), caseworker))
                .contains("Dit had uiterlijk op", "zo snel mogelijk", "De termijn om te beslissen ging voorbij op 27 juli 2026")
                .doesNotContain("als ik niets doe", "Wat kan er nu gebeuren?");
        clock.set(TODAY);
        desk.does(it, "request-propose", caseworker, Map.of(
                "outcome", "GRANTED", "from", LocalDate.of(2026, 6, 15), "reasoning", "De begeleiding is nodig."));
        desk.does(it, "request-sign", lead, Map.of("outcome", "SIGN"));

        assertThat(table.get(it.id()).state()).isEqualTo(State.GRANTED);
        assertThat(documents.list(hire.dossierId())).extracting(StoredDocument::title).anyMatch(title -> title.startsWith("Besluit op een aanvraag"));
        assertThat(events.stream(RequestAnswered.class).map(RequestAnswered::answeredOn)).containsExactly(TODAY);
        assertThat(jdbc.sql("select count(*) from mail_outbox where once_key like 'request-known:%'").query(Integer.class).single())
                .isPositive();
    }

    @Test
    void what_only_the_employee_can_ask_is_decided_to_the_employee() {
        AuthorityRequest it = handedIn(hire("BIJSTAND"), "PORTABLE_PROVISION");
        desk.does(it, "request-check", caseworker, Map.of("outcome", "COMPLETE"));
        desk.does(it, "request-propose", caseworker, Map.of(
                "outcome", "GRANTED", "from", LocalDate.of(2026, 6, 15), "reasoning", "De voorziening is nodig."));

        assertThat(desk.does(it, "request-sign", lead, Map.of("outcome", "SIGN")).toString()).contains("Post de brief vandaag naar de werknemer.");
        assertThat(jdbc.sql("select body_text from mail_outbox where once_key like 'request-known:%' and dossier_id = :it")
                .param("it", it.dossierId()).query(String.class).list()).isNotEmpty().allSatisfy(text -> assertThat(text).contains("De gemeente stuurt de brief zelf naar uw werknemer."));
    }

    @Test
    void the_municipality_asks_for_more_and_hears_the_employer_before_a_refusal() {
        AuthorityRequest it = handedIn(hire("BIJSTAND"));
        desk.does(it, "request-check", caseworker, Map.of("outcome", "INCOMPLETE", "missing", "Het plan", "days", 14));
        assertThat(desk.task(it, "request-supplement", fixture.hr).dueOn()).isEqualTo("2026-06-15");
        desk.does(it, "request-supplement", fixture.hr, Map.of("note", "Hier is het."));
        desk.does(it, "request-check", caseworker, Map.of("outcome", "COMPLETE"));
        Map<String, Object> refusal = Map.of("outcome", "REFUSED", "reasoning", "Niet nodig voor dit werk.");
        desk.does(it, "request-propose", lead, refusal);
        desk.does(it, "request-view", fixture.hr, Map.of("view", "Het is wel nodig."));
        assertThat(desk.flow("taak").open(desk.task(it, "request-propose", lead).id(), lead).prefill())
                .as("nobody types it again").isEqualTo(refusal);
        desk.does(it, "request-propose", lead, refusal);

        assertThat(desk.does(it, "request-sign", lead, Map.of("outcome", "SIGN"))).isInstanceOf(FormResult.Refused.class);
        Viewer other = fixture.world().user("Toon Team", Role.LOKET_TEAM_LEAD, town);
        desk.does(it, "request-sign", other, Map.of("outcome", "SIGN"));

        assertThat(table.get(it.id()).state()).isEqualTo(State.REFUSED);
        assertThat(desk.task(it, "request-objection", fixture.hr).dueOn()).isEqualTo("2026-07-13");
    }

    @Test
    void a_stopped_choice_takes_everything_away() {
        Hire hire = hire("WIA");
        AuthorityRequest it = asked(hire, "JOB_COACH_INTERNAL");

        desk.inTransaction(() -> requests.stop(it.choiceId(), "Het is niet meer nodig."));

        assertThat(desk.page("/dossiers/" + hire.dossierId(), fixture.hr))
                .contains("Aanvraag gestopt: jobcoach in eigen dienst. Het is niet meer nodig.");
        assertThat(desk.open(it, fixture.hr)).isEmpty();
        assertThat(table.get(it.id()).state()).isEqualTo(State.STOPPED);
    }

    @Test
    void another_employer_sees_and_does_nothing() {
        AuthorityRequest it = opened(hire("WIA"), "JOB_COACH_INTERNAL");
        Viewer stranger = fixture.world().user("Vera Vreemd", Role.EMPLOYER_HR, fixture.world().employer("Elders"));

        assertThat(desk.open(it, stranger)).isEmpty();
        assertThatThrownBy(() -> dossiers.visible(it.dossierId(), stranger)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.flow("aanvraagblad").open(it.hireId() + ":JOB_COACH_INTERNAL", stranger))
                .isInstanceOf(NotVisible.class);
        String task = desk.task(it, "request-ask", fixture.hr).id();
        assertThatThrownBy(() -> desk.flow("taak").open(task, stranger)).isInstanceOf(NotVisible.class);
    }

    @Test
    void the_panel_says_whose_turn_it_is() {
        Hire hire = hire("WIA");
        asked(hire, "JOB_COACH_INTERNAL");

        String shown = panels.stream()
                .flatMap(panel -> panel.panel(dossiers.visible(hire.dossierId(), fixture.hr), fixture.hr).stream())
                .filter(panel -> panel.title().equals("Aanvragen")).findFirst().orElseThrow().model().toString();

        assertThat(shown).contains("turn=UWV", "day=2026-07-13");
        assertThat(desk.page("/dossiers/" + hire.dossierId(), fixture.hr))
                .contains("Wie is aan zet", "aangevraagd, wacht op antwoord", "13-07-2026", "Blad invullen");
    }

    private Hire hire(String benefit) {
        Hire hire = fixture.hire(TOLD.formatted(benefit));
        hires.municipality(hire.id(), town);
        return hires.get(hire.id());
    }

    private AuthorityRequest opened(Hire hire, String kind) {
        String id = desk.inTransaction(() -> requests.start(new NewRequest("choice-" + hire.id(), kind, hire.dossierId(), null, null)));
        bench.runJobs();
        return table.get(id);
    }

    /** Sent to UWV by the employer, today. */
    private AuthorityRequest asked(Hire hire, String kind) {
        AuthorityRequest it = opened(hire, kind);
        desk.does(it, "request-ask", fixture.hr, Map.of("outcome", "ASKED", "desk", "UWV", "sentOn", TODAY, "how", "PORTAL"));
        return table.get(it.id());
    }

    private AuthorityRequest handedIn(Hire hire) {
        return handedIn(hire, "JOB_COACH_INTERNAL");
    }

    private AuthorityRequest handedIn(Hire hire, String kind) {
        desk.inTransaction(() -> consents.give(hire.dossierId(), Hire.SUBJECT, town, WorksAs.LOKET, TODAY, fixture.hr));
        AuthorityRequest it = opened(hire, kind);
        assertThat(desk.options(it, fixture.hr)).contains("MUNICIPALITY");
        desk.does(it, "request-ask", fixture.hr, Map.of("outcome", "ASKED", "desk", "MUNICIPALITY"));
        return table.get(it.id());
    }
}
