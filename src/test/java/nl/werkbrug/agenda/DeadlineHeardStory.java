package nl.werkbrug.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.agenda.Desk.Cast;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears what of a deadline that was started, changed or done. */
@Story
abstract class DeadlineHeardStory {

    private static final LocalDate APPLIED = LocalDate.of(2026, 6, 1);

    @Autowired
    Desk desk;

    @Autowired
    MovableClock clock;

    private Cast cast;

    @BeforeEach
    void a_dossier_with_a_municipality() {
        cast = desk.open();
    }

    @Test
    void who_must_act_hears_of_each_change_and_the_typed_reason_stays_out_of_the_mail() {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());
        desk.send("termijn-verlengen", id, cast.caseworker(), extend(2, APPLIED));

        assertThat(desk.mails(cast)).filteredOn(mail -> mail.contains(id) && mail.contains("Wordt:")).hasSize(2)
                .allMatch(mail -> mail.contains("Wordt: maandag 10 augustus 2026"))
                .noneMatch(mail -> mail.contains("drukte"));
    }

    @Test
    void who_must_act_hears_that_a_clock_was_started_also_when_it_was_entered_late() {
        String soon = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());
        clock.set(LocalDate.of(2026, 9, 1));
        String late = desk.starts(cast, "AWB_4_13", APPLIED, cast.clerk());

        for (String id : List.of(soon, late)) {
            assertThat(desk.told("deadline-started:" + id)).containsExactly("Lars Leider", "Lotte Loket");
            assertThat(desk.mails(cast)).filteredOn(mail -> mail.contains(id)).hasSize(2)
                    .allMatch(mail -> mail.contains("maandag 27 juli 2026")).noneMatch(mail -> mail.contains("Brief van"));
        }
    }

    @Test
    void who_waits_hears_of_each_change_and_who_did_it_does_not() {
        String id = desk.starts(cast, "AWB_4_13", APPLIED, cast.coach());
        clock.set(LocalDate.of(2026, 6, 10));
        desk.send("termijn-opschorten", id, cast.caseworker(), suspend(LocalDate.of(2026, 6, 10)));
        List<String> still = desk.told("deadline-moved:" + id + ":1:");
        desk.send("termijn-hervatten", id, cast.caseworker(), Map.of("until", LocalDate.of(2026, 6, 10)));
        desk.send("termijn-verlengen", id, cast.caseworker(), extend(2, LocalDate.of(2026, 6, 10)));
        desk.send("termijn-gedaan", id, cast.caseworker(), Map.of("doneOn", LocalDate.of(2026, 6, 10)));

        assertThat(still).containsExactly("Cor Coach", "Lars Leider", "Piet Loon").isEqualTo(desk.told("deadline-moved:" + id + ":2:"))
                .isEqualTo(desk.told("deadline-moved:" + id + ":3:")).isEqualTo(desk.told("deadline-done:" + id));
    }

    @Test
    void a_mail_says_u_only_to_whose_turn_it_was() {
        String byEmployer = desk.starts(cast, "AWB_6_7", APPLIED, cast.coach());
        String byCoach = desk.starts(cast, "AWB_6_7", APPLIED, cast.coach());
        clock.set(LocalDate.of(2026, 6, 10));
        desk.send("termijn-gedaan", byEmployer, cast.clerk(), Map.of("doneOn", LocalDate.of(2026, 6, 10)));
        desk.send("termijn-gedaan", byCoach, cast.coach(), Map.of("doneOn", LocalDate.of(2026, 6, 10)));

        assertThat(desk.mails(cast)).filteredOn(mail -> mail.contains(byEmployer) && mail.contains("is gedaan")).singleElement().asString()
                .contains("maakt de werkgever bezwaar");
        assertThat(desk.mails(cast)).filteredOn(mail -> mail.contains(byCoach) && mail.contains("is gedaan")).singleElement().asString()
                .contains("maakt u bezwaar");
    }

    private static Map<String, Object> suspend(LocalDate from) {
        return Map.of("from", from, "reason", "De loonstrook ontbreekt.");
    }

    private static Map<String, Object> extend(int weeks, LocalDate announcedOn) {
        return Map.of("count", weeks, "unit", "WEEKS", "announcedOn", announcedOn, "reason", "Er is drukte.");
    }
}
