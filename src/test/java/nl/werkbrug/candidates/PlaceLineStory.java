package nl.werkbrug.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Proposal.State;
import nl.werkbrug.candidates.store.PlaceTable.Sought;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.workflow.NextStep;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a place is filled: open hiring, the line of who was proposed, silence, closing, and two who come at once. */
abstract class PlaceLineStory extends CandidatesBench {

    @Autowired
    private List<TaskHandler> handlers;

    @Test
    void silence_is_told_to_who_proposed_who_offers_again_or_withdraws() {
        Place it = posts(1, false);
        Proposal proposal = proposes(it, loket, town, "Sanne");
        desk.reach(LocalDate.of(2026, 6, 8));
        assertThat(state(proposal)).isEqualTo(State.OFFERED);
        desk.reach(LocalDate.of(2026, 6, 9));

        assertThat(state(proposal)).isEqualTo(State.SILENT);
        assertThat(page("/dossiers/" + proposal.dossierId(), hr)).isEqualTo("404");
        assertThat(page("/dossiers/" + proposal.dossierId(), loket)).contains("De werkgever gaf geen antwoord");
        desk.does(proposal.dossierId(), "place-follow-up", loket, Map.of("again", "YES"));
        assertThat(desk.own(proposal.dossierId(), payroll)).containsExactly("place-answer");
        desk.reach(LocalDate.of(2026, 6, 17));
        desk.does(proposal.dossierId(), "place-follow-up", loket, Map.of("again", "NO"));
        assertThat(state(proposal)).isEqualTo(State.WITHDRAWN);
        assertThat(bench.results("candidate-proposal", proposal.id())).containsExactly("end_withdrawn");
    }

    @Test
    void open_hiring_knows_no_questions_and_goes_down_the_line() {
        Place it = posts(1, true);
        Proposal first = proposes(it, loket, town, "Sanne");
        Proposal second = proposes(it, coach, office, "Yusuf");
        Proposal third = proposes(it, otherLoket, otherTown, "Mila");
        assertThat(List.of(state(first), state(second), state(third))).containsExactly(State.OFFERED, State.IN_LINE, State.IN_LINE);
        assertThat(page("/plekken/" + it.id(), hr)).contains("Sanne").doesNotContain("Yusuf", "Mila");
        String task = page("/werk/taak/" + desk.ownTask(first.dossierId(), "place-answer", hr).id(), hr);
        assertThat(task).contains("open hiring", "“Wat is uw antwoord?” “ja, deze persoon kan komen” is").doesNotContain("vraag over het werk", "“Wat is uw antwoord?” “ik heb eerst een vraag over het werk” is");
        TaskHandler answering = handlers.stream().filter(each -> each.formIds().contains("place-answer")).findFirst().orElseThrow();
        for (String question : List.of("Wat is uw antwoord? ik heb eerst een vraag over het werk", "Wat antwoordt de werkgever? vraag")) {
            NextStep asked = new NextStep(List.of(question), "Vraag beantwoorden", NextStep.Kind.TASK, "LOKET");
            assertThat(answering.mayFollow(desk.ownTask(first.dossierId(), "place-answer", hr), asked)).as("also in an older model").isFalse();
        }
        assertThat(DeclineReason.of(true)).containsExactly(DeclineReason.PLACE_GONE, DeclineReason.OTHER_START);
        assertThat(desk.submit("taak", desk.ownTask(first.dossierId(), "place-answer", hr).id(), hr, Map.of("answer", "ASK", "question", "Waarom?")))
                .isInstanceOf(FormResult.Refused.class);

        answers(first, hr, Map.of("answer", "DECLINE", "reason", "OTHER_START"));
        assertThat(state(second)).isEqualTo(State.OFFERED);
        desk.reach(LocalDate.of(2026, 6, 9));
        assertThat(List.of(state(second), state(third))).containsExactly(State.SILENT, State.OFFERED);
        answers(third, payroll, Map.of("answer", "ACCEPT"));

        assertThat(places.get(it.id()).state()).isEqualTo(Place.State.FILLED);
        assertThat(state(second)).isEqualTo(State.STOPPED);
    }

    @Test
    void a_no_because_the_place_is_gone_closes_it_for_everybody_who_waits() {
        Place it = posts(1, true);
        Proposal first = proposes(it, loket, town, "Sanne");
        Proposal second = proposes(it, coach, office, "Yusuf");

        answers(first, hr, Map.of("answer", "DECLINE", "reason", "PLACE_GONE"));

        Place gone = places.get(it.id());
        assertThat(gone.state()).isEqualTo(Place.State.CLOSED);
        assertThat(gone.left()).isZero();
        assertThat(List.of(state(first), state(second))).containsExactly(State.DECLINED, State.STOPPED);
        assertThat(mails("proposal:declined:" + first.id())).isEqualTo(1);
        assertThat(mails("proposal:stopped:" + second.id())).isEqualTo(1);
        assertThat(bench.results("vacancy", it.id())).containsExactly("end_ended");
        assertThat(places.shared(new Sought(null, null, null), 500, loket)).extracting(Place::id).doesNotContain(it.id());
        assertThat(page("/plekken/" + it.id(), hr)).contains("Gesloten", "nog vrij: 0").doesNotContain("nog vrij: 1");
    }

    @Test
    void a_no_because_one_of_more_places_is_gone_leaves_the_others() {
        Place it = posts(3, false);
        Proposal first = proposes(it, loket, town, "Sanne");
        Proposal second = proposes(it, coach, office, "Yusuf");
        Proposal third = proposes(it, otherLoket, otherTown, "Mila");

        answers(first, hr, Map.of("answer", "DECLINE", "reason", "PLACE_GONE"));
        assertThat(places.get(it.id()).left()).isEqualTo(2);
        assertThat(List.of(state(second), state(third))).containsExactly(State.OFFERED, State.OFFERED);
        answers(second, hr, Map.of("answer", "ACCEPT"));
        assertThat(places.get(it.id()).open()).isTrue();
        answers(third, hr, Map.of("answer", "DECLINE", "reason", "PLACE_GONE"));

        assertThat(places.get(it.id()).state()).isEqualTo(Place.State.CLOSED);
        assertThat(places.get(it.id()).filled()).isEqualTo(1);
        assertThat(bench.results("vacancy", it.id())).containsExactly("end_ended");
    }

    @Test
    void a_place_for_two_offers_two_at_a_time() {
        Place it = posts(2, true);
        Proposal first = proposes(it, loket, town, "Sanne");
        Proposal second = proposes(it, coach, office, "Yusuf");
        Proposal third = proposes(it, otherLoket, otherTown, "Mila");
        assertThat(List.of(state(first), state(second), state(third))).containsExactly(State.OFFERED, State.OFFERED, State.IN_LINE);

        answers(first, hr, Map.of("answer", "ACCEPT"));
        assertThat(places.get(it.id()).left()).isEqualTo(1);
        assertThat(state(third)).isEqualTo(State.IN_LINE);
        desk.send("voorstel-intrekken", second.id(), coach, Map.of("why", "OTHER_WORK"));
        assertThat(state(third)).isEqualTo(State.OFFERED);
    }

    @Test
    void the_employer_is_asked_after_eight_weeks_and_silence_takes_the_place_out() {
        Place kept = posts(1, false);
        Place left = posts(1, false);
        Proposal proposal = proposes(left, loket, town, "Sanne");
        desk.reach(kept.askOn());
        desk.does(kept.dossierId(), "place-prolong", hr, Map.of("stillWanted", "YES"));
        assertThat(places.get(kept.id()).askOn()).isAfter(kept.askOn());
        desk.reach(kept.askOn().plusDays(8));

        assertThat(places.get(kept.id()).open()).isTrue();
        assertThat(places.get(left.id()).state()).isEqualTo(Place.State.EXPIRED);
        assertThat(state(proposal)).isEqualTo(State.STOPPED);
        assertThat(mails("place-expired:" + left.id())).isEqualTo(2);
        desk.reach(places.get(kept.id()).askOn());
        desk.does(kept.dossierId(), "place-prolong", hr, Map.of("stillWanted", "NO"));
        assertThat(places.get(kept.id()).state()).isEqualTo(Place.State.CLOSED);
    }

    @Test
    void a_closed_place_stops_its_proposals_and_takes_no_more() {
        Place it = posts(1, false);
        Proposal proposal = proposes(it, loket, town, "Sanne");
        assertThatThrownBy(() -> desk.submit("plek-sluiten", it.id(), loket, Map.of("why", "FILLED"))).isInstanceOf(NotVisible.class);

        desk.send("plek-sluiten", it.id(), hr, Map.of("why", "FILLED"));

        assertThat(state(proposal)).isEqualTo(State.STOPPED);
        assertThat(page("/plekken/" + it.id(), otherLoket)).isEqualTo("404");
        assertThat(page("/plekken/" + it.id(), loket)).contains("Gesloten", "Gestopt");
        assertThat(desk.submit("voorstellen", it.id() + ":" + town, loket, candidate("Mila", "Bakker"))).isInstanceOf(FormResult.Before.class);
        assertThat(desk.submit("plek-sluiten", it.id(), hr, Map.of("why", "FILLED"))).isInstanceOf(FormResult.Before.class);
    }

    @Test
    void a_place_for_one_is_never_given_twice() throws Exception {
        Place it = posts(1, false);
        List<Proposal> both = List.of(proposes(it, loket, town, "Sanne"), proposes(it, coach, office, "Yusuf"));
        List<Viewer> doers = List.of(hr, payroll);

        List<Boolean> said = Together.run(2, number -> desk.submit(
                        "taak", desk.ownTask(both.get(number).dossierId(), "place-answer", doers.get(number)).id(), doers.get(number),
                        Map.of("answer", "ACCEPT"))
                instanceof FormResult.Done);
        bench.runJobs();

        assertThat(said).containsExactlyInAnyOrder(true, false);
        assertThat(places.get(it.id()).filled()).isEqualTo(1);
        assertThat(both.stream().map(this::state).toList()).containsExactlyInAnyOrder(State.ACCEPTED, State.STOPPED);
        assertThat(jdbc.sql("select count(*) from hire where employer_id = :id").param("id", employer).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void who_proposes_at_once_stands_in_one_line_and_one_is_offered() throws Exception {
        Place it = posts(1, true);
        List<Viewer> doers = List.of(loket, otherLoket, coach);
        List<String> parties = List.of(town, otherTown, office);

        Together.run(3, number -> desk.submit(
                "voorstellen", it.id() + ":" + parties.get(number), doers.get(number), candidate("Kandidaat" + number, "Bakker")));
        bench.runJobs();

        assertThat(proposals.running(it.id())).extracting(Proposal::line).containsExactly(1, 2, 3);
        assertThat(proposals.running(it.id())).extracting(Proposal::state).containsExactly(State.OFFERED, State.IN_LINE, State.IN_LINE);
    }
}
