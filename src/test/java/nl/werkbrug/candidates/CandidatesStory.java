package nl.werkbrug.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Proposal.State;
import nl.werkbrug.candidates.store.PlaceTable.Sought;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** A place in one list for all, people proposed with their consent, and the hire that begins with what is known. */
abstract class CandidatesStory extends CandidatesBench {

    @Test
    void a_place_is_seen_by_every_loket_and_coach_and_by_no_other_employer() {
        Place it = posts(2, false);
        Viewer stranger = world.user("Piet Vreemd", Role.EMPLOYER_HR, world.employer("Ander bedrijf"));

        for (Viewer each : List.of(loket, otherLoket, coach)) {
            assertThat(places.shared(new Sought("water", "KAS", 25), 500, each)).extracting(Place::id).contains(it.id());
            assertThat(page("/plekken/" + it.id(), each)).contains("Kasmedewerker", "Planten oppotten", "24,5 uur per week", "Iemand voorstellen");
        }
        assertThat(places.shared(new Sought(null, null, 24), 500, loket)).extracting(Place::id).doesNotContain(it.id());
        assertThat(places.shared(new Sought("elders", null, null), 500, loket)).extracting(Place::id).doesNotContain(it.id());
        assertThat(places.shared(new Sought(null, null, null), 500, hr)).isEmpty();
        assertThat(page("/plekken", hr)).contains("Kasmedewerker", "2 van 2");
        assertThat(page("/plekken?functie=kasmede&uren=30", loket)).contains("Kasmedewerker", "De lijst");
        assertThat(page("/plekken/" + it.id(), stranger)).isEqualTo("404");
        assertThat(page("/dossiers/" + it.dossierId(), loket)).isEqualTo("404");
        assertThat(page("/dossiers/" + it.dossierId(), hr)).contains("Plek: Kasmedewerker", "De plek staat in de lijst.");
    }

    @Test
    void the_employer_sees_no_more_than_the_consent_says_and_parties_do_not_see_each_other() {
        Place it = posts(1, false);
        Proposal first = proposes(it, loket, town, "Sanne");
        proposes(it, coach, office, "Yusuf");

        assertThat(page("/plekken/" + it.id(), hr)).contains("Sanne", "Yusuf", "Gemeente Waterland", "Werkt graag met planten.").doesNotContain("Bakker");
        assertThat(page("/dossiers/" + first.dossierId(), hr)).contains("Sanne").doesNotContain("Bakker", "1998");
        assertThat(page("/plekken/" + it.id(), loket)).contains("Sanne Bakker").doesNotContain("Yusuf");
        assertThat(page("/plekken/" + it.id(), coach)).contains("Yusuf").doesNotContain("Sanne");
        assertThat(page("/plekken/" + it.id(), otherLoket)).doesNotContain("Yusuf", "Sanne");
        assertThat(page("/dossiers/" + first.dossierId(), otherLoket)).isEqualTo("404");
        assertThat(page("/werk/voorstel-intrekken/" + first.id(), coach)).isEqualTo("404");
        assertThat(page("/werk/voorstellen/" + it.id() + ":" + town, otherLoket)).isEqualTo("404");
        assertThatThrownBy(() -> desk.submit("voorstel-intrekken", first.id(), hr, Map.of("why", "MISTAKE"))).isInstanceOf(NotVisible.class);
        assertThat(String.join(" ", bench.variables("candidate-proposal", first.id()).values().stream().map(String::valueOf).toList()))
                .doesNotContain("Sanne", "Bakker");
    }

    @Test
    void a_yes_begins_the_hire_with_what_is_known_and_closes_a_full_place() {
        Place it = posts(1, false);
        Proposal first = proposes(it, loket, town, "Sanne");
        Proposal second = proposes(it, coach, office, "Yusuf");

        answers(first, hr, Map.of("answer", "ACCEPT"));

        Proposal accepted = proposals.get(first.id());
        Hire hire = hires.get(accepted.hireId());
        assertThat(accepted.state()).isEqualTo(State.ACCEPTED);
        assertThat(accepted.candidate().birthDate()).isNull();
        assertThat(fact(hire, HirePaths.FUNCTION).value()).isEqualTo("Kasmedewerker");
        assertThat(fact(hire, HirePaths.FUNCTION).source()).isEqualTo("voorstel");
        assertThat(fact(hire, HirePaths.HOURS).value()).isEqualTo("24.5");
        assertThat(fact(hire, HirePaths.STARTS_ON).value()).isEqualTo("2026-09-01");
        assertThat(fact(hire, HirePaths.taskName(2)).value()).isEqualTo("Karren klaarzetten");
        assertThat(fact(hire, HirePaths.RESIDENCE).value()).isEqualTo("Waterland");
        assertThat(dossiers.visible(hire.dossierId(), hr).personName()).isEqualTo("Sanne Bakker");
        assertThat(desk.open(hire.dossierId(), hr)).contains("hire-job", "hire-person");
        assertThat(page("/dossiers/" + first.dossierId(), hr)).contains("Naar de aanname", "Sanne Bakker");
        assertThat(places.get(it.id()).state()).isEqualTo(Place.State.FILLED);
        assertThat(state(second)).isEqualTo(State.STOPPED);
        assertThat(proposals.get(second.id()).candidate().familyName()).isNull();
        assertThat(page("/dossiers/" + second.dossierId(), hr)).isEqualTo("404");
        assertThat(mails("proposal:accepted:" + first.id())).isEqualTo(1);
        assertThat(mails("proposal:stopped:" + second.id())).isEqualTo(1);
        assertThat(bench.results("vacancy", it.id())).containsExactly("end_ended");
        assertThat(places.shared(new Sought(null, null, null), 500, loket)).extracting(Place::id).doesNotContain(it.id());
    }

    @Test
    void consent_withdrawn_takes_it_out_of_sight_at_once_and_erases_it() {
        Place it = posts(1, false);
        Proposal proposal = proposes(it, loket, town, "Sanne");
        assertThat(desk.own(proposal.dossierId(), hr)).containsExactly("place-answer");

        desk.submit("voorstel-intrekken", proposal.id(), loket, Map.of("why", "CONSENT"));

        assertThat(page("/dossiers/" + proposal.dossierId(), hr)).isEqualTo("404");
        assertThat(page("/plekken/" + it.id(), hr)).doesNotContain("Sanne");
        Proposal gone = proposals.get(proposal.id());
        assertThat(gone.state()).isEqualTo(State.WITHDRAWN);
        assertThat(gone.candidate()).isEqualTo(new Proposal.Candidate(null, null, null, null, null, null));
        assertThat(page("/plekken/" + it.id(), loket)).contains("gewist", "Ingetrokken");
        assertThat(desk.submit("voorstel-intrekken", proposal.id(), loket, Map.of("why", "CONSENT"))).isInstanceOf(FormResult.Before.class);
        assertThat(jdbc.sql("select count(*) from timeline_entry where dossier_id = :id and entry_text like '%Sanne%'")
                .param("id", proposal.dossierId()).query(Integer.class).single()).isZero();
    }

    @Test
    void consent_that_ends_takes_it_out_of_sight_by_itself() {
        Place it = posts(1, false);
        Map<String, Object> shortLived = candidate("Sanne", "Bakker");
        shortLived.put("consent.until", LocalDate.of(2026, 6, 3));
        desk.send("voorstellen", it.id() + ":" + town, loket, shortLived);
        Proposal proposal = proposals.running(it.id()).get(0);

        desk.reach(LocalDate.of(2026, 6, 3));
        assertThat(state(proposal)).isEqualTo(State.OFFERED);
        desk.reach(LocalDate.of(2026, 6, 4));

        assertThat(state(proposal)).isEqualTo(State.CONSENT_OVER);
        assertThat(proposals.get(proposal.id()).candidate().shortName()).isNull();
        assertThat(page("/dossiers/" + proposal.dossierId(), hr)).isEqualTo("404");
    }

    @Test
    void a_no_has_a_reason_about_the_place() {
        Place it = posts(1, false);
        Proposal proposal = proposes(it, loket, town, "Sanne");

        assertThat(page("/werk/taak/" + desk.ownTask(proposal.dossierId(), "place-answer", hr).id(), hr)).contains("Wat antwoordt de werkgever? vraag");

        answers(proposal, hr, Map.of("answer", "DECLINE", "reason", "HOURS"));

        assertThat(state(proposal)).isEqualTo(State.DECLINED);
        assertThat(proposals.get(proposal.id()).candidate().familyName()).isNull();
        assertThat(page("/plekken/" + it.id(), loket)).contains("de uren of dagen passen niet", "Sanne").doesNotContain("Bakker");
        assertThat(mails("proposal:declined:" + proposal.id())).isEqualTo(1);
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
    void a_question_is_answered_and_the_term_begins_anew() {
        Place it = posts(1, false);
        Proposal proposal = proposes(it, coach, office, "Sanne");
        answers(proposal, hr, Map.of("answer", "ASK", "question", "Kan het op zaterdag?"));
        assertThat(state(proposal)).isEqualTo(State.ASKED);
        assertThat(page("/werk/taak/" + desk.ownTask(proposal.dossierId(), "place-follow-up", coach).id(), coach)).contains("Kan het op zaterdag?");

        desk.does(proposal.dossierId(), "place-follow-up", coach, Map.of("again", "YES", "reply", "Ja, dat kan."));

        assertThat(state(proposal)).isEqualTo(State.OFFERED);
        assertThat(page("/werk/taak/" + desk.ownTask(proposal.dossierId(), "place-answer", hr).id(), hr)).contains("Ja, dat kan.");
    }

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
        assertThat(task).contains("open hiring", "Wat antwoordt de werkgever? ja").doesNotContain("vraag over het werk", "Wat antwoordt de werkgever? vraag");
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

    @Test
    void a_family_name_is_left_out_of_the_short_name_and_a_place_has_few_tasks() {
        Place it = posts(1, false);
        assertThat(desk.submit("voorstellen", it.id() + ":" + town, loket, candidate("Sanne Bakker", "Bakker"))).isInstanceOf(FormResult.Refused.class);
        Map<String, Object> past = candidate("Sanne", "Bakker");
        past.put("consent.until", TODAY.minusDays(1));
        assertThat(desk.submit("voorstellen", it.id() + ":" + town, loket, past)).isInstanceOf(FormResult.Refused.class);
        Map<String, Object> many = placeAnswers(1, false);
        many.put("tasks", "a\nb\nc\nd\ne\nf");
        assertThat(desk.submit("plek", employer, hr, many)).isInstanceOf(FormResult.Refused.class);
    }

    private Fact fact(Hire hire, String path) {
        return facts.get(hire.dossierId(), Hire.SUBJECT, path).orElseThrow();
    }

    private int mails(String key) {
        return jdbc.sql("select count(*) from mail_outbox where once_key like :key").param("key", key + "%").query(Integer.class).single();
    }
}
