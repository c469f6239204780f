package nl.werkbrug.coaching.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.coaching.Coaching.Kind;
import nl.werkbrug.coaching.Coaching.State;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.coaching.store.PeriodTable;
import nl.werkbrug.coaching.story.CoachingBench.Case;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Job coaching of somebody who leaves, on another day after all, or does not leave. */
@Story
abstract class CoachingAtEndStory {

    private static final LocalDate GRANTED_UNTIL = LocalDate.of(2026, 11, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

    @Autowired
    CoachingBench bench;

    @Autowired
    FormDesk desk;

    @Autowired
    CoachingTable coachings;

    @Autowired
    PeriodTable periods;

    @Autowired
    ProcessBench processes;

    @BeforeEach
    void forget_the_test_before() {
        processes.clear();
    }

    @Test
    void the_part_of_the_advance_after_the_last_day_is_shown_first() {
        Case it = bench.running(Kind.INTERNAL);

        Preview preview = desk.preview("dienstverband-eindigt", it.dossier(), it.hr(), answers(LAST));

        assertThat(preview.lines().get(0).label()).isEqualTo("Geld: Jobcoach in eigen dienst");
        // 91 of 183 days of 4500 euros.
        assertThat(preview.lines().get(0).value()).contains("2.237,70");
        assertThat(preview.lines().get(0).why()).contains("Schatting");
    }

    @Test
    void the_payer_gets_a_letter_and_the_period_ends_on_the_last_day() {
        Case it = bench.running(Kind.INTERNAL);

        desk.send("dienstverband-eindigt", it.dossier(), it.hr(), answers(LAST));

        assertThat(desk.own(it.dossier(), it.hr())).containsExactly("employment-final-pay", "tell-coaching-end");
        assertThat(letters(it)).containsExactly("UWV");
        assertThat(until(it)).isEqualTo(LAST);
    }

    @Test
    void another_last_day_moves_the_end_of_the_period_but_not_past_what_was_granted() {
        Case it = bench.running(Kind.INTERNAL);
        desk.send("dienstverband-eindigt", it.dossier(), it.hr(), answers(LAST));

        desk.send("dienstverband-laatste-dag", end(it), it.hr(), Map.of("lastDay", LocalDate.of(2026, 9, 30)));
        assertThat(until(it)).isEqualTo("2026-09-30");
        desk.send("dienstverband-laatste-dag", end(it), it.hr(), Map.of("lastDay", LocalDate.of(2027, 1, 31)));
        assertThat(until(it)).isEqualTo(GRANTED_UNTIL);
    }

    @Test
    void who_stays_keeps_the_coaching_that_was_granted() {
        Case it = bench.running(Kind.INTERNAL);
        desk.send("dienstverband-eindigt", it.dossier(), it.hr(), answers(LAST));

        desk.send("toch-in-dienst", end(it), it.hr(), Map.of("sure", "YES"));

        assertThat(coachings.get(it.coaching()).state()).isEqualTo(State.RUNNING);
        assertThat(until(it)).isEqualTo(GRANTED_UNTIL);
        assertThat(desk.own(it.dossier(), it.hr())).isEmpty();
        assertThat(bench.timeline(it)).contains("De begeleiding gaat door: het dienstverband loopt door.");
    }

    @Test
    void coaching_that_was_not_granted_yet_stops_and_is_asked_anew_when_the_employee_stays() {
        Case it = bench.begins(Kind.INTERNAL);
        desk.send("dienstverband-eindigt", it.dossier(), it.hr(), answers(LAST));
        assertThat(coachings.get(it.coaching()).over()).isTrue();
        assertThat(desk.own(it.dossier(), it.hr())).containsExactly("employment-final-pay");

        desk.send("toch-in-dienst", end(it), it.hr(), Map.of("sure", "YES"));

        assertThat(desk.own(it.dossier(), it.hr())).containsExactly("coaching-plan-internal");
    }

    private static Map<String, Object> answers(LocalDate lastDay) {
        return Map.of("lastDay", lastDay, "reason", "CONTRACT_ENDS", "things", "NO");
    }

    private LocalDate until(Case it) {
        return periods.newest(it.coaching()).orElseThrow().lastDay();
    }

    private String end(Case it) {
        return bench.texts("select id from employment_end where dossier_id = :dossier", it).get(0);
    }

    private List<String> letters(Case it) {
        return bench.texts("""
                select l.addressee from employment_end_letter l join employment_end e on e.id = l.end_id
                 where e.dossier_id = :dossier order by 1""", it);
    }
}
