package nl.werkbrug.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final Ladder LADDER = new Ladder(List.of(
            new Ladder.Rung(0, Ladder.Circle.OWNER), new Ladder.Rung(14, Ladder.Circle.OWNER),
            new Ladder.Rung(7, Ladder.Circle.OWNER), new Ladder.Rung(-3, Ladder.Circle.TEAM_LEAD)));

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            2026-06-01, none
            2026-06-16, 14
            2026-06-22, 14
            2026-06-23, 7
            2026-06-30, 0
            2026-07-02, 0
            2026-07-03, -3
            2026-09-01, -3
            """)
    void a_day_has_reached_the_highest_rung_behind_it(LocalDate day, Integer rung) {
        assertThat(LADDER.reached(END, day).map(Ladder.Rung::daysBefore).orElse(null)).isEqualTo(rung);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none, 2026-06-16
            14,   2026-06-23
            7,    2026-06-30
            0,    2026-07-03
            -3,   none
            """)
    void after_a_rung_comes_the_next_one(Integer last, LocalDate next) {
        assertThat(LADDER.next(END, last).orElse(null)).isEqualTo(next);
    }

    @Test
    void work_that_comes_within_a_rung_is_not_reminded_of_that_rung() {
        Reminding opened = Reminding.opened(LADDER, END, LocalDate.of(2026, 6, 25));

        assertThat(opened).isEqualTo(new Reminding(END, 7));
    }

    @Test
    void a_date_that_leaves_a_rung_behind_and_comes_back_warns_again() {
        Reminding warned = new Reminding(END, 7);
        LocalDate today = LocalDate.of(2026, 6, 24);

        Reminding away = warned.moved(LADDER, END.plusDays(4), today);
        Reminding farAway = warned.moved(LADDER, END.plusDays(60), today);
        Reminding back = farAway.moved(LADDER, END, today);

        assertThat(away).isEqualTo(new Reminding(END.plusDays(4).minusDays(7), 14));
        assertThat(farAway).isEqualTo(new Reminding(END.plusDays(46), null));
        assertThat(back).isEqualTo(new Reminding(today, null));
    }

    @Test
    void a_date_that_moves_within_the_same_rung_does_not_warn_again() {
        Reminding moved = new Reminding(END, 7).moved(LADDER, END.minusDays(1), LocalDate.of(2026, 6, 24));

        assertThat(moved).isEqualTo(new Reminding(END.minusDays(1), 7));
    }
}
