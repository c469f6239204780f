package nl.werkbrug.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.agenda.Desk.Cast;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A deadline from start to done, with everything that can happen to it on the way. */
@Story
abstract class DeadlineCourseStory {

    private static final LocalDate APPLIED = LocalDate.of(2026, 6, 1);

    @Autowired
    Desk desk;

    @Autowired
    MovableClock clock;

    @Autowired
    CourseHistory history;

    @Autowired
    Reminders reminders;

    @Autowired
    DeadlineReader reader;

    private Cast cast;

    @BeforeEach
    void a_dossier_with_a_municipality() {
        cast = desk.open();
    }

    @Test
    void a_decision_term_stands_still_becomes_longer_runs_again_and_is_done() {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());
        clock.set(LocalDate.of(2026, 6, 10));
        desk.send("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 6, 11)));
        DeadlineState still = desk.deadline(id).state();
        boolean reminds = desk.reminds(id);
        clock.set(LocalDate.of(2026, 6, 15));
        desk.send("termijn-verlengen", id, cast.caseworker(), extend(2, LocalDate.of(2026, 6, 15)));
        clock.set(LocalDate.of(2026, 6, 22));
        desk.send("termijn-hervatten", id, cast.caseworker(), Map.of("until", LocalDate.of(2026, 6, 21)));
        LocalDate end = desk.deadline(id).dates().end();
        desk.send("termijn-gedaan", id, cast.clerk(), Map.of("doneOn", LocalDate.of(2026, 6, 22)));

        assertThat(still).isEqualTo(DeadlineState.SUSPENDED);
        assertThat(reminds).isFalse();
        assertThat(end).isEqualTo("2026-08-20");
        assertThat(desk.deadline(id).state()).isEqualTo(DeadlineState.MET);
        assertThat(desk.timeline(cast)).satisfiesExactly(
                started -> assertThat(started).startsWith("Termijn gestart:").contains("maandag 27 juli 2026"),
                stopped -> assertThat(stopped).startsWith("Termijn staat stil:").contains("was maandag 27 juli 2026")
                        .contains("Reden: De loonstrook ontbreekt."),
                longer -> assertThat(longer).startsWith("Termijn gewijzigd terwijl hij stilstaat:").contains("2 weken"),
                runs -> assertThat(runs).startsWith("Termijn loopt weer:").contains("Wordt: donderdag 20 augustus 2026."),
                done -> assertThat(done).startsWith("Termijn gedaan op 22 juni 2026:"));
    }

    @Test
    void what_stands_still_can_become_longer_after_its_old_last_day_and_promises_none() {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());
        clock.set(LocalDate.of(2026, 7, 20));
        desk.send("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 7, 20)));
        List<String> steps = reader.steps(desk.deadline(id)).stream().map(step -> step.text()).toList();
        clock.set(LocalDate.of(2026, 8, 20));
        desk.send("termijn-verlengen", id, cast.caseworker(), extend(2, LocalDate.of(2026, 8, 20)));

        assertThat(history.extensions(id)).hasSize(1);
        assertThat(steps).anyMatch(step -> step.startsWith("De termijn staat stil vanaf maandag 20 juli 2026")
                && step.contains("nu geen laatste dag")).noneMatch(step -> step.contains("stond"));
    }

    @Test
    void what_was_entered_by_mistake_is_taken_back_and_kept_as_withdrawn() {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());
        clock.set(LocalDate.of(2026, 6, 10));
        desk.send("termijn-verlengen", id, cast.caseworker(), extend(2, LocalDate.of(2026, 6, 9)));
        desk.send("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 6, 10)));
        String longer = id + "." + history.extensions(id).get(0).id();
        String still = id + "." + history.suspensions(id).get(0).id();

        assertThatThrownBy(() -> desk.send("vastlegging-intrekken", still, cast.clerk(), Map.of("reason", "Nee.")))
                .isInstanceOf(NotVisible.class);
        desk.send("vastlegging-intrekken", still, cast.caseworker(), Map.of("reason", "Verkeerd dossier."));
        assertThat(desk.deadline(id).state()).isEqualTo(DeadlineState.OPEN);
        assertThat(desk.deadline(id).dates().end()).isEqualTo("2026-08-10");
        assertThat(desk.preview("vastlegging-intrekken", longer, cast.caseworker(), Map.of()).lines())
                .anyMatch(line -> line.toString().contains("maandag 27 juli 2026"));
        desk.send("vastlegging-intrekken", longer, cast.caseworker(), Map.of("reason", "Verkeerd dossier."));

        assertThat(desk.deadline(id).dates().end()).isEqualTo("2026-07-27");
        assertThat(history.suspensions(id)).singleElement()
                .extracting(CourseHistory.StoodStill::withdrawnBecause).isEqualTo("Verkeerd dossier.");
        assertThat(history.extensions(id)).singleElement()
                .extracting(CourseHistory.Longer::withdrawnBecause).isEqualTo("Verkeerd dossier.");
        assertThat(desk.timeline(cast)).last().asString()
                .contains("Was: maandag 10 augustus 2026. Wordt: maandag 27 juli 2026.").contains("Reden: Verkeerd dossier.");
    }

    @Test
    void a_rung_that_was_reminded_of_is_not_reminded_of_again_after_standing_still() {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());
        clock.set(LocalDate.of(2026, 7, 20));
        reminders.scan();
        desk.send("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 7, 20)));
        desk.send("termijn-hervatten", id, cast.caseworker(), Map.of("until", LocalDate.of(2026, 7, 20)));
        reminders.scan();

        assertThat(desk.reminds(id)).isTrue();
        assertThat(desk.told("reminder:" + id)).containsExactly("Lars Leider", "Lotte Loket");
    }

    @Test
    void who_must_act_marks_it_done_but_neither_drops_nor_moves_the_clock_of_another() {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());

        assertThatThrownBy(() -> desk.send("termijn-intrekken", id, cast.caseworker(), Map.of("reason", "Weg ermee.")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.send("termijn-begin-verbeteren", id, cast.caseworker(),
                Map.of("startOn", LocalDate.of(2026, 6, 3), "reason", "Later is beter."))).isInstanceOf(NotVisible.class);
        desk.send("termijn-gedaan", id, cast.caseworker(), Map.of("doneOn", APPLIED));

        assertThat(desk.deadline(id).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void the_same_day_is_no_day_and_a_second_time_counts_too() {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());
        clock.set(LocalDate.of(2026, 6, 20));
        desk.send("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 6, 4)));
        desk.send("termijn-hervatten", id, cast.caseworker(), Map.of("until", LocalDate.of(2026, 6, 4)));
        LocalDate afterNothing = desk.deadline(id).dates().end();
        desk.send("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 6, 8)));
        desk.send("termijn-hervatten", id, cast.caseworker(), Map.of("until", LocalDate.of(2026, 6, 11)));

        assertThat(afterNothing).isEqualTo("2026-07-27");
        assertThat(desk.deadline(id).dates().end()).isEqualTo("2026-07-30");
        assertThat(history.suspensions(id)).hasSize(2);
    }

    @Test
    void a_form_says_what_cannot_happen_and_changes_nothing() {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());
        clock.set(LocalDate.of(2026, 6, 10));

        assertThat(desk.mistake("termijn-opschorten", id, cast.caseworker(), suspend(APPLIED))).contains("Kies een dag daarna");
        assertThat(desk.mistake("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 6, 12))))
                .contains("uiterlijk morgen");
        assertThat(desk.mistake("termijn-hervatten", id, cast.caseworker(), Map.of("until", APPLIED))).contains("staat niet stil");
        desk.send("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 6, 5)));
        assertThat(desk.mistake("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 6, 9))))
                .contains("staat al stil");
        assertThat(desk.mistake("termijn-hervatten", id, cast.caseworker(), Map.of("until", LocalDate.of(2026, 6, 4))))
                .contains("stil vanaf 5 juni 2026");
        desk.send("termijn-verlengen", id, cast.caseworker(), extend(2, LocalDate.of(2026, 6, 9)));
        assertThat(desk.mistake("termijn-verlengen", id, cast.caseworker(), extend(1, LocalDate.of(2026, 6, 9))))
                .contains("maar één keer");
        assertThat(history.suspensions(id)).hasSize(1);
        assertThat(history.extensions(id)).hasSize(1);
    }

    @Test
    void an_objection_cannot_stand_still_and_the_employer_holds_it() {
        String id = desk.starts(cast, "AWB_6_7", APPLIED, cast.caseworker());

        assertThat(desk.mistake("termijn-opschorten", id, cast.clerk(), suspend(APPLIED))).contains("kan niet worden opgeschort");
        assertThatThrownBy(() -> desk.send("termijn-opschorten", id, cast.caseworker(), suspend(APPLIED)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void only_those_who_must_act_change_it_and_only_those_who_keep_it_end_it() {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());

        for (var viewer : List.of(cast.clerk(), cast.coach(), cast.stranger())) {
            assertThatThrownBy(() -> desk.send("termijn-opschorten", id, viewer, suspend(APPLIED))).isInstanceOf(NotVisible.class);
        }
        for (var viewer : List.of(cast.coach(), cast.stranger())) {
            assertThatThrownBy(() -> desk.send("termijn-intrekken", id, viewer, Map.of("reason", "Weg ermee.")))
                    .isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> desk.starts(cast, "AWB_6_7", APPLIED, cast.stranger())).isInstanceOf(NotVisible.class);
    }

    @Test
    void a_first_day_that_was_typed_wrong_is_mended_with_the_difference() {
        String id = desk.starts(cast, "AWB_6_7", APPLIED, cast.clerk());

        desk.send("termijn-begin-verbeteren", id, cast.clerk(),
                Map.of("startOn", LocalDate.of(2026, 6, 3), "reason", "Verkeerd gelezen."));

        assertThat(desk.deadline(id).dates().end()).isEqualTo("2026-07-15");
        assertThat(desk.timeline(cast)).last().asString().contains("Was: maandag 13 juli 2026. Wordt: woensdag 15 juli 2026.")
                .contains("verbeterd van 1 juni 2026 naar 3 juni 2026");
    }

    @Test
    void a_decision_on_an_objection_says_from_which_day_it_counts() {
        Preview preview = desk.preview("termijn-bewaken", cast.dossier() + ".GARNISHMENT.AWB_7_10", cast.clerk(),
                Map.of("on", APPLIED, "holder", "RULE"));

        assertThat(preview.warnings()).anyMatch(warning -> warning.contains("vanaf de laatste dag om bezwaar te maken"));
        assertThat(preview.lines().get(0).label()).contains("telt vanaf de laatste dag om bezwaar te maken: maandag 1 juni 2026");
    }

    @Test
    void a_term_of_the_authority_cannot_be_laid_on_somebody_else() {
        FormResult result = desk.send("termijn-bewaken", cast.dossier() + ".GARNISHMENT.AWB_4_13", cast.clerk(), new HashMap<>(Map.of(
                "on", APPLIED, "holder", "NOBODY")));

        assertThat(result).isInstanceOf(FormResult.Refused.class);
    }

    @Test
    void of_two_who_suspend_at_one_moment_one_does_and_the_other_is_told() throws Exception {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());
        clock.set(LocalDate.of(2026, 6, 10));

        List<FormResult> both = Together.run(2, number ->
                desk.send("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 6, 9))));

        assertThat(both).hasAtLeastOneElementOfType(FormResult.Done.class).hasAtLeastOneElementOfType(FormResult.Refused.class);
        assertThat(history.suspensions(id)).hasSize(1);
    }

    private static Map<String, Object> suspend(LocalDate from) {
        return Map.of("from", from, "reason", "De loonstrook ontbreekt.");
    }

    private static Map<String, Object> extend(int weeks, LocalDate announcedOn) {
        return Map.of("count", weeks, "unit", "WEEKS", "announcedOn", announcedOn, "reason", "Er is drukte.");
    }
}
