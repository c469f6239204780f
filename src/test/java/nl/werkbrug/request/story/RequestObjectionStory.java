package nl.werkbrug.request.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.form.Option;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.request.Outcome;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Objecting to a refusal of a municipality that takes part: who may, by letter, withdrawn, stopped. */
abstract class RequestObjectionStory extends RequestObjectionBench {

    private static final Map<String, Object> FOUNDED_WITH_MONEY = Map.of(
            "outcome", "FOUNDED", "reasoning", "De begeleiding is toch nodig.", "instead", "GRANTED", "from", LocalDate.of(2026, 6, 15),
            "amount", Money.euros("1000.00"));

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

    @Test
    void an_objection_of_the_employee_that_is_upheld_changes_the_decision_and_the_employer_reads_only_what() {
        decidedForEmployee(FOUNDED);

        assertThat(table.get(request.id()).state()).isEqualTo(State.GRANTED);
        assertThat(decisions.known(request.id()).orElseThrow().onObjection()).isTrue();
        assertThat(mails()).contains("Een besluit voor u is veranderd");
        String page = desk.page("/dossiers/" + request.dossierId(), fixture.hr);
        assertThat(page).contains("Een ander maakte bezwaar. De gemeente besluit nu anders").doesNotContain("Ik heb schulden", "Bezwaar maken");
        assertThat(desk.page("/documenten/" + decisions.known(request.id()).orElseThrow().documentId(), fixture.hr)).isNotEmpty();
        assertThat(desk.page("/dossiers/" + request.dossierId(), colleague)).contains("Bezwaar van", "de werknemer");
    }

    @Test
    void an_objection_of_the_employee_that_is_not_upheld_changes_nothing_for_the_employer() {
        decidedForEmployee(UNFOUNDED);

        assertThat(table.get(request.id()).state()).isEqualTo(State.REFUSED);
        assertThat(decisions.known(request.id()).orElseThrow().id()).isEqualTo(refusal());
        assertThat(desk.page("/dossiers/" + request.dossierId(), fixture.hr)).contains("Bezwaar maken").doesNotContain("op het bezwaar", "Ik heb schulden");
        assertThat(objects("Niet mee eens.")).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void what_was_decided_on_the_objection_that_was_upheld_holds_whichever_was_proposed_last() {
        String employees = ofEmployee();
        done(employees, "request-objection-decide", colleague, FOUNDED);
        String employers = ofEmployerToo();
        done(employers, "request-objection-decide", colleague, UNFOUNDED);
        done(employers, "objection-sign", otherLead, Map.of("outcome", "SIGN"));
        assertThat(table.get(request.id()).state()).isEqualTo(State.REFUSED);
        done(employees, "objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(table.get(request.id()).state()).isEqualTo(State.GRANTED);
        assertThat(decisions.known(request.id())).get().extracting(RequestDecision::id, RequestDecision::outcome)
                .containsExactly(objections.get(employees).decisionId(), Outcome.GRANTED);
    }

    @Test
    void after_one_is_upheld_another_is_unfounded_and_its_letter_says_what_holds() {
        String employees = ofEmployee();
        String employers = ofEmployerToo();
        done(employees, "request-objection-decide", colleague, FOUNDED);
        done(employees, "objection-sign", otherLead, Map.of("outcome", "SIGN"));
        assertThat(with(employers, "request-objection-decide", colleague, FOUNDED).toString()).contains("6:19 Awb");
        done(employers, "request-objection-decide", colleague, UNFOUNDED);
        done(employers, "objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(table.get(request.id()).state()).isEqualTo(State.GRANTED);
        RequestDecision onEmployers = decisions.find(objections.get(employers).decisionId()).orElseThrow();
        assertThat(onEmployers.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(SoundPdf.text(documents.content(onEmployers.documentId())))
                .contains("Het besluit is al vervangen na een ander bezwaar.").doesNotContain("Het besluit blijft zoals het was");
    }

    @Test
    void what_another_objected_is_decided_after_a_stop_too_and_starts_nothing_again() {
        String employees = ofEmployee();
        desk.inTransaction(() -> requests.stop(request.choiceId(), "De aanname ging niet door"));
        assertThat(objections.get(employees).running()).isTrue();
        done(employees, "request-objection-decide", colleague, FOUNDED_WITH_MONEY);
        done(employees, "objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(objections.get(employees).state()).isEqualTo(Objection.State.DECIDED);
        assertThat(table.get(request.id()).state()).isEqualTo(State.STOPPED);
        assertThat(jdbc.sql("select count(*) from running_deadline where code = 'AWB_4_87' and dossier_id = ?").param(request.dossierId())
                .query(Integer.class).single()).isZero();
        for (String letter : jdbc.sql("select id from document where dossier_id = ? and document_type in ('OBJECTION_DECISION', 'CHANGED_DECISION')")
                .param(request.dossierId()).query(String.class).list()) {
            assertThat(SoundPdf.text(documents.content(letter))).contains("De aanvraag is intussen gestopt.", "Er volgt geen betaling")
                    .doesNotContain("Wij kennen", "1.000,00", "komt in de plaats");
        }
    }

    @Test
    void what_ran_of_others_before_each_had_an_own_objection_makes_room_for_who_got_the_decision() throws IOException {
        register(Map.of("sender", "OTHER", "senderName", "Bo", "senderAddress", "Kade 1\n1234 AB Maasbrug", "receivedOn", TODAY, "grounds", "Ik."));
        jdbc.sql("update objection set running_about = contested_id where contested_id = ?").param(refusal()).update();
        String migration = new ClassPathResource("db/migration/V167__objections_and_deposits.sql").getContentAsString(StandardCharsets.UTF_8);
        migration.lines().filter(it -> it.startsWith("update objection ")).forEach(it -> jdbc.sql(it.replace(";", "")).update());

        assertThat(objects("Niet mee eens.")).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void who_got_the_decision_reads_why_when_it_gets_less_because_another_objected() {
        request = decided(Map.of("outcome", "GRANTED", "reasoning", "Het is nodig.", "from", LocalDate.of(2026, 6, 15), "amount", Money.euros("2000.00")));
        String id = ofEmployee();
        assertThat(with(id, "request-objection-decide", colleague, FOUNDED_WITH_MONEY).toString()).contains("7:12 Awb");
        Map<String, Object> explained = new HashMap<>(FOUNDED_WITH_MONEY);
        explained.put("forAsker", "Er is minder begeleiding nodig.");
        done(id, "request-objection-decide", colleague, explained);
        assertThat(desk.page("/werk/taak/" + desk.task(id, request, "objection-sign", otherLead).id(), otherLead)).contains("Er is minder begeleiding nodig.");
        done(id, "objection-sign", otherLead, Map.of("outcome", "SIGN"));

        assertThat(SoundPdf.text(documents.content(decisions.known(request.id()).orElseThrow().documentId())))
                .contains("Er is minder begeleiding nodig.").doesNotContain("De begeleiding is toch nodig.");
    }

    @Test
    void a_first_day_or_a_condition_that_was_not_there_is_less_for_who_asked_too() {
        request = decided(Map.of("outcome", "GRANTED", "reasoning", "Het is nodig.", "amount", Money.euros("1000.00"), "conditions", "U stuurt de bon."));
        String id = ofEmployee();
        Map<String, Object> same = new HashMap<>(Map.of(
                "outcome", "FOUNDED", "reasoning", "Het is minder.", "instead", "GRANTED", "amount", Money.euros("1000.00"), "conditions", "U stuurt de bon."));
        for (Map<String, Object> less : List.<Map<String, Object>>of(
                Map.of("from", LocalDate.of(2026, 7, 1)), Map.of("conditions", "U stuurt de bon.\nU belt elke week."))) {
            Map<String, Object> proposed = new HashMap<>(same);
            proposed.putAll(less);
            assertThat(with(id, "request-objection-decide", colleague, proposed).toString()).contains("7:12 Awb");
        }
        done(id, "request-objection-decide", colleague, same);
    }

    /** Received, assessed and heard; the id. */
    private String ofEmployee() {
        register(Map.of("sender", "EMPLOYEE", "receivedOn", TODAY, "grounds", "Ik heb schulden."));
        String id = objection().id();
        done(id, "letter-post", colleague, Map.of("postedOn", TODAY, "posted", true));
        return heard(id);
    }

    private String ofEmployerToo() {
        String before = objection().id();
        clock.set(TODAY.plusDays(1));
        assertThat(objects("Niet mee eens.")).isInstanceOf(FormResult.Done.class);
        return heard(objections.of(request.id()).stream().map(Objection::id).filter(it -> !it.equals(before)).findFirst().orElseThrow());
    }

    private String heard(String id) {
        done(id, "objection-assess", colleague, Map.of("grounds", "COMPLETE", "committee", "no"));
        done(id, "objection-hear", colleague, Map.of("hearing", "HELD", "heardOn", TODAY, "report", "Het werd uitgelegd."));
        return id;
    }

    private void register(Map<String, Object> letter) {
        assertThat(desk.submit("bezwaar-per-brief", refusal(), colleague, letter)).isInstanceOf(FormResult.Done.class);
    }

    private void done(String id, String form, Viewer viewer, Map<String, Object> answers) {
        assertThat(with(id, form, viewer, answers)).as(form).isInstanceOf(FormResult.Done.class);
    }

    private FormResult with(String id, String form, Viewer viewer, Map<String, Object> answers) {
        return desk.does(desk.task(id, request, form, viewer), viewer, answers);
    }

    private void decidedForEmployee(Map<String, Object> decision) {
        assertThat(desk.flow("bezwaar-per-brief").open(refusal(), colleague).options().get("senders")).extracting(Option::label)
                .startsWith("De werknemer", "Wie het besluit kreeg").endsWith("Iemand anders");
        assertThat(desk.submit("bezwaar-per-brief", refusal(), colleague, Map.of("sender", "EMPLOYEE", "receivedOn", TODAY, "grounds", "Ik heb schulden.")))
                .isInstanceOf(FormResult.Done.class);
        assertThat(desk.open(request, fixture.hr)).as("whether to object itself").isNotEmpty();
        assertThat(table.get(request.id()).state()).isEqualTo(State.REFUSED);
        handles("letter-post", colleague, Map.of("postedOn", TODAY, "posted", true));
        assess(colleague);
        handles("objection-hear", colleague, Map.of("hearing", "HELD", "heardOn", TODAY, "report", "Hij legde het uit."));
        handles("request-objection-decide", colleague, decision);
        handles("objection-sign", otherLead, Map.of("outcome", "SIGN"));
        handles("letter-post", colleague, Map.of("postedOn", TODAY, "posted", true));
    }
}
