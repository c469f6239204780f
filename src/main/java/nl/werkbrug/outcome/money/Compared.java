package nl.werkbrug.outcome.money;

import java.time.LocalDate;
import java.util.List;

/**
 * With how many people the confirmed ones of a milestone are compared: those who had the time to reach it. Who did not have it yet, or is
 * on the way, would not have reached it without the programme either; docs/adr/0021-who-counts-for-a-benchmark.md says why.
 */
public final class Compared {

    private Compared() {}

    /**
     * People of one cohort who began on one day.
     *
     * @param from the day from which all of them count; null when they never can reach it
     * @param confirmed of the people; they always count
     * @param onTheWay of the others: who works and whose own day did not pass, or who waits for the evaluator; they do not count
     */
    public record Group(LocalDate from, int people, int confirmed, int onTheWay) {

        public Group {
            if (confirmed < 0 || onTheWay < 0 || confirmed + onTheWay > people) {
                throw new IllegalArgumentException("More reach it than take part");
            }
        }

        int on(LocalDate today) {
            return from != null && !from.isAfter(today) ? people - onTheWay : confirmed;
        }
    }

    /** How many count today. */
    public static int on(LocalDate today, List<Group> groups) {
        return groups.stream().mapToInt(it -> it.on(today)).sum();
    }
}
