package nl.werkbrug.request.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
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
}
