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
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A place in one list for all, people proposed with their consent, and the hire that begins with what is known. */
abstract class CandidatesStory extends CandidatesBench {

    @Autowired
    private Municipalities municipalities;

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
        if (municipalities.byName("Waterland").isEmpty()) {
            municipalities.register(town, "Waterland");
        }

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
        assertThat(hire.municipalityId()).isEqualTo(municipalities.byName("Waterland").orElseThrow().id());
        assertThat(dossiers.visible(hire.dossierId(), hr).personName()).isEqualTo("Sanne Bakker");
        assertThat(desk.open(hire.dossierId(), hr)).contains("hire-job", "hire-person");
        assertThat(page("/dossiers/" + first.dossierId(), hr)).contains("Naar de aanname", "Sanne Bakker");
        assertThat(page("/plekken/" + it.id(), hr)).contains("Naar de aanname: Sanne Bakker");
        assertThat(page("/plekken/" + it.id(), coach)).contains("Voorstel").doesNotContain("Naar de aanname");
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

        assertThat(page("/werk/voorstel-intrekken/" + proposal.id(), loket)).contains("Voorstel van Sanne intrekken: ");
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

        assertThat(page("/werk/taak/" + desk.ownTask(proposal.dossierId(), "place-answer", hr).id(), hr)).contains("Als het antwoord op “Wat is uw antwoord?” “ik heb eerst een vraag over het werk” is");

        answers(proposal, hr, Map.of("answer", "DECLINE", "reason", "HOURS"));

        assertThat(state(proposal)).isEqualTo(State.DECLINED);
        assertThat(proposals.get(proposal.id()).candidate().familyName()).isNull();
        assertThat(page("/plekken/" + it.id(), loket)).contains("de uren of dagen passen niet", "Sanne").doesNotContain("Bakker");
        assertThat(mails("proposal:declined:" + proposal.id())).isEqualTo(1);
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
}
