package nl.werkbrug.trialplacement.story;

import static nl.werkbrug.trialplacement.story.TrialBench.AFTER;
import static nl.werkbrug.trialplacement.story.TrialBench.FINAL;
import static nl.werkbrug.trialplacement.story.TrialBench.FIRST;
import static nl.werkbrug.trialplacement.story.TrialBench.LAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.LateObjection;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.testing.Story;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.story.TrialBench.Case;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trial placement that stands still, stops, or never begins; and who reads what. The clock begins on 1 June 2026. */
@Story
abstract class TrialTroubleStory {

    @Autowired
    LateObjection late;

    @Autowired
    TrialBench bench;

    @Autowired
    FormDesk desk;

    @Autowired
    Hires hires;

    @Autowired
    World world;

    @BeforeEach
    void nothing_runs() {
        bench.begin();
    }

    @AfterEach
    void nothing_is_left() {
        bench.end();
    }

    @Test
    void a_late_objection_that_is_founded_asks_to_take_over_the_decision() {
        Case it = bench.chosen("WW");
        bench.does(it, "trial-plan", TrialBench.plan("UWV"));
        LocalDate today = LocalDate.of(2026, 6, 1);
        bench.does(it, "request-ask", Map.of("outcome", "ASKED", "desk", "UWV", "sentOn", today, "how", "POST"));
        bench.does(it, "request-answer", Map.of("outcome", "REFUSED", "letterOn", today));
        bench.does(it, "request-objection", Map.of("outcome", "NONE"));
        assertThat(bench.open(it)).isEmpty();

        late.founded(it.trial());

        assertThat(bench.now(it).state()).isEqualTo(State.ASKED);
        assertThat(bench.open(it)).containsExactly("trial-grant");
    }

    @Test
    void a_trial_that_was_allowed_for_a_shorter_time_lasts_longer_after_an_objection() {
        Case it = bench.chosen("BIJSTAND");
        LocalDate shorter = LAST.minusDays(21);
        bench.does(it, "trial-plan", TrialBench.plan("MUNICIPALITY"));
        bench.does(it, "request-ask", Map.of("outcome", "ASKED", "desk", "MUNICIPALITY"));
        desk.does(it.dossier(), "request-check", it.loket(), Map.of("outcome", "COMPLETE"));
        Map<String, Object> part = Map.of(
                "outcome", "PARTLY", "from", FIRST, "until", shorter, "reasoning", "Zo lang is nodig om het werk te leren.");
        desk.does(it.dossier(), "request-propose", it.loket(), part);
        bench.does(it, "request-view", Map.of("view", "Het werk is lastig."));
        desk.does(it.dossier(), "request-propose", it.loket(), part);
        desk.does(it.dossier(), "request-sign", it.lead(), Map.of("outcome", "SIGN"));
        bench.does(it, "trial-grant", TrialBench.grant(LocalDate.of(2026, 6, 1), FIRST, shorter));
        bench.does(it, "trial-signed", TrialBench.signed(FIRST));
        assertThat(bench.now(it).days().last()).isEqualTo(shorter);

        bench.does(it, "request-objection", Map.of("outcome", "OBJECTED", "grounds", "Het duurt langer om dit te leren."));
        Viewer decides = world.user("Dina Team", Role.LOKET_TEAM_LEAD, it.hire().municipalityId());
        desk.does(it.dossier(), "objection-assess", decides, Map.of("grounds", "COMPLETE", "committee", "no"));
        desk.does(it.dossier(), "objection-hear", decides, Map.of("hearing", "WAIVED", "waived", "GRANTED"));
        desk.does(it.dossier(), "request-objection-decide", decides, Map.of(
                "outcome", "FOUNDED", "reasoning", "Het werk is lastiger dan wij dachten.", "instead", "GRANTED", "from", FIRST, "until", LAST));
        desk.does(it.dossier(), "objection-sign", world.user("Sara Team", Role.LOKET_TEAM_LEAD, it.hire().municipalityId()),
                Map.of("outcome", "SIGN"));

        assertThat(bench.now(it).days().last()).isEqualTo(LAST);
        assertThat(bench.timeline(it)).anyMatch(line -> line.contains("mag na bezwaar langer duren"))
                .noneMatch(line -> line.startsWith("Kijk na"));
        desk.reach(shorter);
        assertThat(bench.open(it)).doesNotContain("trial-final");
    }

    @Test
    void sickness_with_a_wia_benefit_moves_the_end_and_nobody_else_reads_of_it() {
        Case it = bench.running("WIA");
        LocalDate sick = LocalDate.of(2026, 8, 3);
        desk.reach(sick);
        desk.send("proefplaatsing-ziek", it.trial(), it.hr(), Map.of("sickness.first", sick));
        desk.reach(FINAL);
        assertThat(bench.open(it)).isEmpty();
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("De dagen tellen nu niet mee", "Beter melden");

        desk.reach(LocalDate.of(2026, 8, 13));
        desk.send("proefplaatsing-ziek", it.trial(), it.hr(), Map.of("sickness.last", LocalDate.of(2026, 8, 12)));

        assertThat(bench.now(it).days().last()).isEqualTo(LAST.plusDays(10));
        assertThat(bench.fact(it, "employment.startsOn")).isEqualTo(AFTER.plusDays(10).toString());
        assertThat(bench.open(it)).isEmpty();
        desk.reach(LocalDate.of(2026, 8, 17));
        assertThat(bench.open(it)).containsExactly("trial-final");
        assertThat(bench.get("/dossiers/" + it.dossier(), it.loket()).body())
                .contains("31 augustus 2026").doesNotContain("Ziekte", "12 augustus", "ziek");
        assertThat(bench.timeline(it)).noneMatch(text -> text.contains("ziek"));
    }

    @Test
    void sickness_with_another_benefit_changes_nothing() {
        Case it = bench.running("BIJSTAND");
        LocalDate sick = LocalDate.of(2026, 7, 1);
        desk.reach(LocalDate.of(2026, 7, 3));
        assertThat(desk.preview("proefplaatsing-ziek", it.trial(), it.hr(), Map.of("sickness.first", sick)).warnings().toString())
                .contains("eigen lezing, schatting");
        desk.send("proefplaatsing-ziek", it.trial(), it.hr(), Map.of("sickness.first", sick, "sickness.last", sick.plusDays(1)));

        assertThat(bench.now(it).days().last()).isEqualTo(LAST);
        assertThat(desk.send("proefplaatsing-ziek", it.trial(), it.hr(), Map.of("sickness.first", sick))).isInstanceOf(FormResult.Refused.class);
    }

    @Test
    void without_permission_there_is_no_trial() {
        Case it = bench.chosen("BIJSTAND");
        bench.does(it, "trial-plan", TrialBench.plan("MUNICIPALITY"));
        bench.answered(it, "REFUSED");

        assertThat(bench.now(it).state()).isEqualTo(State.REFUSED);
        assertThat(bench.open(it)).isEmpty();
        assertThat(bench.fact(it, "employment.startsOn")).isEqualTo(FIRST.toString());
        assertThat(bench.texts("select title from document where dossier_id = :dossier", it)).isEmpty();
    }

    @Test
    void a_refusal_shows_at_once_and_a_founded_objection_opens_it_again() {
        Case it = bench.chosen("WW");
        bench.does(it, "trial-plan", TrialBench.plan("UWV"));
        LocalDate today = LocalDate.of(2026, 6, 1);
        bench.does(it, "request-ask", Map.of("outcome", "ASKED", "desk", "UWV", "sentOn", today, "how", "POST"));
        bench.does(it, "request-answer", Map.of("outcome", "REFUSED", "letterOn", today));
        assertThat(bench.now(it).state()).isEqualTo(State.REFUSED);
        assertThat(bench.open(it)).containsExactly("request-objection");

        bench.does(it, "request-objection", Map.of("outcome", "OBJECTED", "sentOn", today));
        bench.does(it, "request-objection-answer", Map.of("outcome", "GRANTED", "letterOn", today));

        assertThat(bench.now(it).state()).isEqualTo(State.ASKED);
        assertThat(bench.open(it)).containsExactly("trial-grant");
    }

    @Test
    void who_stops_early_tells_who_decided_and_the_person() {
        Case it = bench.running("WW");
        LocalDate on = LocalDate.of(2026, 7, 3);
        desk.reach(on);
        Map<String, Object> stop = Map.of("stop.on", on, "stop.by", "BOTH", "stop.because", "Het werk past niet.");
        assertThat(desk.send("proefplaatsing-stoppen", it.trial(), it.hr(), with(stop, "stop.on", LAST.plusDays(1)))).isInstanceOf(FormResult.Refused.class);
        desk.send("proefplaatsing-stoppen", it.trial(), it.hr(), stop);

        assertThat(bench.open(it)).containsExactly("trial-told");
        assertThat(bench.document(it, "Brief over de proefplaatsing")).contains("stopt eerder", "3 juli 2026", "Het werk past niet.");
        bench.does(it, "trial-told", Map.of("told.on", on));
        assertThat(bench.open(it)).isEmpty();
        assertThat(desk.send("proefplaatsing-stoppen", it.trial(), it.hr(), stop)).isInstanceOf(FormResult.Before.class);
        assertThat(hires.get(it.hire().id()).state()).isNotEqualTo(Hire.State.STOPPED);
    }

    @Test
    void a_hire_that_does_not_come_about_stops_it() {
        Case it = bench.chosen("BIJSTAND");

        desk.send("aanname-stoppen", it.hire().id(), it.hr(), Map.of("reason", "Andere baan."));

        assertThat(bench.now(it).state()).isEqualTo(State.STOPPED);
        assertThat(bench.open(it)).isEmpty();
    }

    @Test
    void what_already_began_cannot_be_chosen() {
        Case it = bench.chosen("BIJSTAND");
        assertThat(bench.start().obstacle(it.hire(), Scheme.TRIAL_PLACEMENT)).isEmpty();

        desk.reach(FIRST);

        assertThat(bench.start().obstacle(it.hire(), Scheme.TRIAL_PLACEMENT)).get().asString().contains("vóór de eerste dag");
    }

    @Test
    void the_loket_reads_along_and_another_employer_finds_nothing() {
        Case it = bench.running("BIJSTAND");
        Viewer stranger = world.user("Victor Vreemd", Role.EMPLOYER_HR, world.employer("Ander Bedrijf"));

        assertThat(bench.get("/dossiers/" + it.dossier(), it.loket()).body()).contains("Proefplaatsing").doesNotContain("proefplaatsing-stoppen");
        for (String flow : List.of(
                "proefplaatsing-ziek", "proefplaatsing-verlengen", "proefplaatsing-uitkomst", "proefplaatsing-stoppen")) {
            assertThat(bench.get("/werk/" + flow + "/" + it.trial(), it.hr()).status()).as(flow).isEqualTo(200);
            for (Viewer each : List.of(it.loket(), stranger)) {
                assertThat(bench.get("/werk/" + flow + "/" + it.trial(), each).status()).as(flow).isEqualTo(404);
                assertThatThrownBy(() -> desk.submit(flow, it.trial(), each, Map.of())).isInstanceOf(NotVisible.class);
            }
        }
        assertThat(bench.get("/dossiers/" + it.dossier(), stranger).status()).isEqualTo(404);
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> other = new HashMap<>(answers);
        other.put(key, value);
        return other;
    }
}
