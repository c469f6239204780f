package nl.werkbrug.garnishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several stated amounts counts on a day. A paper is "start recorded amount", with "exploot" for a writ. */
class StatedVersionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            only the writ            | exploot 2026-03-01 2026-03-03 1600                                | 2026-03-01 1600
            not before it            | exploot 2026-03-01 2026-03-03 1600                                | 2026-02-28 none
            each step in turn        | exploot 2026-03-01 2026-03-03 1600, 2026-04-01 2026-04-02 1750     | 2026-03-31 1600, 2026-04-01 1750
            a correction from before | exploot 2026-03-01 2026-03-03 1600, 2026-04-01 2026-04-02 1750, \
                2026-03-01 2026-05-20 1700                                                                | 2026-03-25 1700, 2026-04-25 1700
            not before its own start | exploot 2026-03-01 2026-03-03 1600, 2026-04-01 2026-04-02 1750, \
                2026-03-15 2026-05-20 1700                                                                | 2026-03-14 1600, 2026-04-25 1700
            announced ahead          | exploot 2026-03-01 2026-03-03 1600, 2026-08-01 2026-06-10 1300, \
                2026-07-01 2026-06-20 1200                                    | 2026-06-30 1600, 2026-07-31 1200, 2026-08-01 1300
            corrected before a step  | 2026-07-01 2026-06-10 1300, 2026-06-01 2026-06-20 1200             | 2026-06-30 1200, 2026-07-01 1300
            corrected after a step   | 2026-07-01 2026-06-10 1300, 2026-06-01 2026-07-20 1200             | 2026-06-30 1200, 2026-07-01 1200
            a writ that repeats      | exploot 2026-03-01 2026-03-03 1600, 2026-03-01 2026-04-10 1750, \
                exploot 2026-04-20 2026-04-21 1750                                                        | 2026-03-25 1750, 2026-04-25 1750
            a later writ             | exploot 2026-03-01 2026-03-03 1600, 2026-03-01 2026-04-10 1750, \
                exploot 2026-04-20 2026-04-21 1800                                                        | 2026-03-25 1750, 2026-04-25 1800
            corrected over two writs | exploot 2026-03-01 2026-03-03 1600, exploot 2026-04-20 2026-04-21 1600, \
                2026-03-01 2026-05-20 1700                                                                | 2026-03-25 1700, 2026-04-25 1700
            a writ registered late   | exploot 2026-03-01 2026-03-03 1600, 2026-04-01 2026-04-10 1750, \
                exploot 2026-03-20 2026-04-25 1650                            | 2026-03-19 1600, 2026-03-31 1650, 2026-04-01 1750
            the same day             | exploot 2026-03-01 2026-03-03 1600, exploot 2026-03-01 2026-03-04 1700 | 2026-03-25 1700
            one day of work          | 2026-03-01 2026-05-20T08:00 1500, 2026-04-01 2026-05-20T08:01 1750 | 2026-03-25 1500, 2026-04-25 1750
            """)
    void the_one_that_took_its_place_last_counts(String name, String papers, String expected) {
        List<StatedVersion> versions = new ArrayList<>(List.of(papers.split(",\\s*")).stream().map(StatedVersionTest::paper).toList());
        Collections.reverse(versions);

        for (String day : expected.split(",\\s*")) {
            assertThat(StatedVersion.on(versions, LocalDate.parse(day.split(" ")[0]))
                    .map(it -> it.amount().inEuros().toBigInteger().toString()).orElse("none")).as(day).isEqualTo(day.split(" ")[1]);
        }
    }

    @Test
    void before_the_garnishment_its_paper_counts_for_nobody() {
        ProtectedAmount amount = new ProtectedAmount(Money.euros("1000.00"), LocalDate.of(2026, 3, 1), null, "brief");
        StatedVersion moved = new StatedVersion(amount, LocalDate.of(2026, 3, 10), Instant.EPOCH);

        assertThat(StatedVersion.on(List.of(moved), LocalDate.of(2026, 3, 9))).isEmpty();
        assertThat(StatedVersion.on(List.of(moved), LocalDate.of(2026, 3, 10))).contains(amount);
    }

    private static StatedVersion paper(String text) {
        boolean writ = text.startsWith("exploot ");
        String[] parts = text.replace("exploot ", "").split("\\s+");
        LocalDate start = LocalDate.parse(parts[0]);
        Money amount = Money.euros(parts[2]);
        String recorded = parts[1].contains("T") ? parts[1] + ":00Z" : parts[1] + "T10:00:00Z";
        return new StatedVersion(
                writ ? ProtectedAmount.ofWrit(amount, null, start, null) : new ProtectedAmount(amount, start, null, "bericht"),
                writ ? start : LocalDate.of(2026, 3, 1), Instant.parse(recorded));
    }
}
