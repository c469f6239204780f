package nl.werkbrug.request.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Option;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** Objecting to a refusal of a municipality that takes part: who may, by letter, withdrawn, stopped. */
abstract class RequestObjectionStory extends RequestObjectionBench {

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
