package nl.werkbrug.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What may happen to a term while it runs, and when to remind whoever must act.
 *
 * @param rolls whether the last day moves off a Saturday, Sunday or holiday (Algemene termijnenwet); of a promise of our own
 *     because nobody is there to keep it on such a day
 * @param suspendable whether it can stand still
 * @param stillBy the article by which it does
 * @param penaltyForLateness whether a late decision can cost the body that decides money (artikel 4:17 Awb)
 * @param extension how it can be extended; empty when it cannot
 * @param reminders days before the last day on which to remind, most first
 */
public record TermRules(
        boolean rolls, boolean suspendable, String stillBy, boolean penaltyForLateness, Optional<TermExtension> extension,
        List<Integer> reminders) {

    /** The article of most terms that can stand still. */
    static final String STILL_BY = "artikel 4:15 Awb";

    /** Two weeks, one week and two days before, and on the day itself. */
    public static final List<Integer> USUAL_REMINDERS = List.of(14, 7, 2, 0);

    public TermRules {
        Objects.requireNonNull(stillBy, "stillBy");
        reminders = reminders.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }
}
