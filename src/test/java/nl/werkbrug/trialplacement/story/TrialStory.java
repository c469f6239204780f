package nl.werkbrug.trialplacement.story;

import static nl.werkbrug.trialplacement.story.TrialBench.AFTER;
import static nl.werkbrug.trialplacement.story.TrialBench.FINAL;
import static nl.werkbrug.trialplacement.story.TrialBench.FIRST;
import static nl.werkbrug.trialplacement.story.TrialBench.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.testing.Story;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.story.TrialBench.Case;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trial placement from its plan to a hire, or not. The clock begins on 1 June 2026. */
@Story
abstract class TrialStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate MIDTERM = LocalDate.of(2026, 7, 22);

    @Autowired
    TrialBench bench;

    @Autowired
    FormDesk desk;

    @Autowired
    Hires hires;

    @BeforeEach
    void nothing_runs() {
        bench.begin();
    }

    @AfterEach
    void nothing_is_left() {
        bench.end();
    }

    @Test
    void from_the_plan_to_the_employment_with_everything_that_is_known() {
        Case it = bench.chosen("BIJSTAND");
        assertThat(desk.ownTask(it.dossier(), "trial-plan", it.hr()).dueOn()).isEqualTo("2026-06-08");
        assertThat(bench.get("/werk/taak/" + desk.ownTask(it.dossier(), "trial-plan", it.hr()).id(), it.hr()).body())
                .contains("Proefplaatsing voorbereiden", "value=\"22\"", "value=\"21\"");

        bench.does(it, "trial-plan", TrialBench.plan("MUNICIPALITY"));
        assertThat(bench.get("/dossiers/" + it.dossier(), it.loket()).body())
                .contains("aangevraagd, nog niet beginnen", "Zonder besluit vooraf is er geen proefplaatsing");
        bench.answered(it, "GRANTED");
        assertThat(bench.does(it, "trial-grant", TrialBench.grant(TODAY, TODAY.minusDays(1), LAST))).isInstanceOf(FormResult.Refused.class);
        bench.does(it, "trial-grant", TrialBench.grant(TODAY, FIRST, LAST));

        assertThat(bench.fact(it, "employment.startsOn")).isEqualTo(AFTER.toString());
        assertThat(bench.document(it, "Overeenkomst proefplaatsing")).contains("inpakker", "Gemeente Maasbrug", "Drie handtekeningen", "vrijdag 21 augustus 2026");
        assertThat(desk.ownTask(it.dossier(), "trial-signed", it.hr()).dueOn()).isEqualTo("2026-06-21");
        assertThat(bench.get("/werk/taak/" + desk.ownTask(it.dossier(), "trial-signed", it.hr()).id(), it.hr()).body())
                .contains("Overeenkomst proefplaatsing (PDF)");
        assertThat(bench.does(it, "trial-signed", TrialBench.signed(FIRST.minusDays(1)))).isInstanceOf(FormResult.Refused.class);
        bench.does(it, "trial-signed", TrialBench.signed(FIRST));
        assertThat(bench.now(it).state()).isEqualTo(State.GRANTED);

        desk.reach(FIRST);
        assertThat(bench.now(it).state()).isEqualTo(State.RUNNING);
        desk.reach(MIDTERM);
        bench.does(it, "trial-midterm", TrialBench.evaluation(MIDTERM, null));
        desk.reach(FINAL);
        assertThat(desk.ownTask(it.dossier(), "trial-final", it.hr()).dueOn()).isEqualTo(LAST);
        bench.does(it, "trial-final", TrialBench.evaluation(FINAL, "HIRED"));
        assertThat(bench.get("/werk/taak/" + desk.ownTask(it.dossier(), "trial-hire", it.hr()).id(), it.hr()).body())
                .contains("value=\"22\"", "value=\"24\"", "value=\"36\"");
        bench.does(it, "trial-hire", TrialBench.employment(LocalDate.of(2026, 8, 24), "NO"));

        assertThat(bench.now(it).state()).isEqualTo(State.HIRED);
        assertThat(bench.fact(it, "employment.startsOn")).isEqualTo("2026-08-24");
        assertThat(bench.fact(it, "employment.function")).isEqualTo("inpakker");
        assertThat(bench.document(it, "Brief over de proefplaatsing")).contains("u komt bij ons in dienst", "maandag 24 augustus 2026");
        assertThat(bench.open(it)).isEmpty();
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("/werk/regelingen-kiezen/" + it.hire().id());
        assertThat(bench.get("/werk/regelingen-kiezen/" + it.hire().id(), it.hr()).status()).isEqualTo(200);
    }

    @Test
    void what_was_promised_and_is_not_in_the_contract_is_warned_of() {
        Case it = bench.running("BIJSTAND");
        desk.reach(FINAL);
        bench.does(it, "trial-final", TrialBench.evaluation(FINAL, "HIRED"));
        String task = desk.ownTask(it.dossier(), "trial-hire", it.hr()).id();
        Map<String, Object> worse = new HashMap<>(TrialBench.employment(LocalDate.of(2026, 9, 1), "YES"));
        worse.put("employment.endsOn", LocalDate.of(2027, 1, 31));
        worse.put("employment.hoursPerWeek", new BigDecimal("20"));

        assertThat(desk.preview("taak", task, it.hr(), worse).warnings()).hasSize(4)
                .anyMatch(text -> text.contains("geen proeftijd")).anyMatch(text -> text.contains("28 februari 2027"))
                .anyMatch(text -> text.contains("minder uren")).anyMatch(text -> text.contains("zitten dagen"));
        assertThat(desk.preview("taak", task, it.hr(), TrialBench.employment(AFTER, "NO")).warnings()).isEmpty();
    }

    @Test
    void a_longer_trial_needs_reasons_and_an_answer() {
        Case it = bench.running("BIJSTAND");
        LocalDate wanted = LocalDate.of(2026, 10, 2);
        assertThat(desk.send("proefplaatsing-verlengen", it.trial(), it.hr(), longer(LocalDate.of(2026, 12, 22)))).isInstanceOf(FormResult.Refused.class);

        desk.send("proefplaatsing-verlengen", it.trial(), it.hr(), longer(wanted));
        assertThat(desk.send("proefplaatsing-verlengen", it.trial(), it.hr(), longer(wanted))).isInstanceOf(FormResult.Before.class);
        bench.answered(it, "GRANTED");
        bench.does(it, "trial-extension-grant", Map.of("grant.decidedOn", FIRST, "grant.lastDay", wanted));

        assertThat(bench.now(it).days().last()).isEqualTo(wanted);
        assertThat(bench.fact(it, "trial.longerWhy")).contains("machine");
        assertThat(bench.fact(it, "employment.startsOn")).isEqualTo("2026-10-03");
        assertThat(bench.get("/dossiers/" + it.dossier(), it.loket()).body()).contains("Tot en met 2 oktober 2026: toegestaan");
        desk.send("proefplaatsing-verlengen", it.trial(), it.hr(), longer(LocalDate.of(2026, 12, 21)));
        bench.answered(it, "REFUSED");
        assertThat(bench.now(it).days().last()).isEqualTo(wanted);
        assertThat(bench.timeline(it)).anyMatch(text -> text.contains("niet verlengd"));
    }

    @Test
    void who_is_not_hired_gets_a_kind_letter_and_the_hire_stops() {
        Case it = bench.running("WW");
        desk.reach(FINAL);
        Map<String, Object> no = new HashMap<>(TrialBench.evaluation(FINAL, "NOT_HIRED"));
        no.putAll(Map.of("notHired.reason", "PLACE", "notHired.words", "U werkte netjes, maar er is geen plek.", "notHired.stopHire", "YES"));

        bench.does(it, "trial-final", no);

        assertThat(bench.now(it).state()).isEqualTo(State.NOT_HIRED);
        assertThat(bench.document(it, "Brief over de proefplaatsing")).contains("U werkte netjes, maar er is geen plek.", "niet in dienst", "Wij melden UWV");
        assertThat(hires.get(it.hire().id()).state()).isEqualTo(Hire.State.STOPPED);
        assertThat(bench.timeline(it)).anyMatch(text -> text.contains("er is nu geen plek")).noneMatch(text -> text.contains("netjes"));
    }

    @Test
    void who_knows_sooner_need_not_wait_for_the_last_weeks() {
        Case it = bench.running("WIA");
        LocalDate soon = LocalDate.of(2026, 7, 1);
        desk.reach(soon);
        assertThat(bench.open(it)).isEmpty();

        desk.send("proefplaatsing-uitkomst", it.trial(), it.hr(), Map.of("outcome.talked", true));
        assertThat(desk.send("proefplaatsing-uitkomst", it.trial(), it.hr(), Map.of())).isInstanceOf(FormResult.Before.class);
        bench.does(it, "trial-final", TrialBench.evaluation(soon, "HIRED"));
        bench.does(it, "trial-hire", TrialBench.employment(LocalDate.of(2026, 7, 6), "NO"));

        assertThat(bench.now(it).days().last()).isEqualTo("2026-07-05");
        assertThat(bench.fact(it, "employment.startsOn")).isEqualTo("2026-07-06");
    }

    private static Map<String, Object> longer(LocalDate last) {
        return Map.of("extension.lastDay", last, "extension.reasons", "De machine leren bedienen kost meer tijd.", "extension.personAgrees", true);
    }
}
