package nl.werkbrug.lab;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Kept figures of one group put together: of several years, municipalities or quarters. */
final class Tally {

    private final Map<String, Sum> sums = new HashMap<>();
    private final Map<LabPart, Tally> parts = new TreeMap<>();
    private boolean leftOut;
    private boolean endless;
    private long missing;

    private static final class Sum {
        private long counted;
        private long total;
        private final Spread spread = new Spread();
    }

    void add(String outcome, int counted, long total, String spread) {
        if (outcome.equals(LabCell.LEFT_OUT)) {
            leftOut = true;
            endless = endless || counted == 0;
            missing += counted;
            return;
        }
        Sum sum = sums.computeIfAbsent(outcome, key -> new Sum());
        sum.counted += counted;
        sum.total += total;
        sum.spread.add(Spread.read(spread));
    }

    /** Adds it, and remembers of which part it is. */
    void add(LabPart part, String outcome, int counted, long total, String spread) {
        add(outcome, counted, total, spread);
        parts.computeIfAbsent(part, key -> new Tally()).add(outcome, counted, total, spread);
    }

    /** Puts another one to it. */
    void add(Tally other) {
        other.parts.forEach((part, it) -> parts.computeIfAbsent(part, key -> new Tally()).add(it));
        leftOut = leftOut || other.leftOut;
        endless = endless || other.endless;
        missing += other.missing;
        other.sums.forEach((outcome, it) -> add(outcome, (int) it.counted, it.total, it.spread.written()));
    }

    /** Whether nothing at all was counted, not even something that is too small. */
    boolean nothing() {
        return sums.isEmpty() && !leftOut;
    }

    /** Whether a group that is too small is not in it. */
    boolean leftOut() {
        return leftOut;
    }

    /** How many are at most missing from a share of counts; empty when nobody may know. */
    OptionalLong missing() {
        return endless || all() == null ? OptionalLong.empty() : OptionalLong.of(missing + untold());
    }

    private long told() {
        return sums.entrySet().stream().filter(it -> !it.getKey().isEmpty()).mapToLong(it -> it.getValue().counted).sum();
    }

    /** Everything; null when nothing may be shown. */
    Long all() {
        return sums.containsKey(LabCell.ALL) ? sums.get(LabCell.ALL).counted : null;
    }

    /** How many with one of these outcomes; null when outcomes may not be shown. */
    Long count(String... outcomes) {
        return split() ? Long.valueOf(found(outcomes).mapToLong(it -> it.counted).sum()) : null;
    }

    /**
     * How many with one of these outcomes, or between what that lies: of some the outcome may not be shown.
     *
     * @param perhaps how many there may be besides, of whom the outcome is known too coarsely
     * @return null when outcomes may not be shown
     */
    Object among(long perhaps, String... outcomes) {
        Long sure = count(outcomes);
        return sure == null ? null : LabTable.Range.of(sure, sure + perhaps + untold());
    }

    /** The sum of what is measured; as {@link #count}. */
    Long total(String... outcomes) {
        return split() ? Long.valueOf(found(outcomes).mapToLong(it -> it.total).sum()) : null;
    }

    /** Of all with one of these outcomes. */
    Spread spread(String... outcomes) {
        Spread spread = new Spread();
        found(outcomes).forEach(it -> spread.add(it.spread));
        return spread;
    }

    /** How many are known of whom the outcome may not be shown. */
    long untold() {
        return all() == null ? 0 : Math.max(0, all() - told());
    }

    boolean has(String... outcomes) {
        return found(outcomes).findAny().isPresent();
    }

    /** Whether the outcomes of some may not be shown, so that they are not all of them. */
    boolean partly() {
        return all() != null && split() && told() < all();
    }

    /** Whether everything of it is told. */
    boolean whole() {
        return all() != null && split() && !leftOut && !partly();
    }

    /** Without the parts that are not told; null when that is nothing else, or nothing. */
    LabPart.Clear clear() {
        return LabPart.Clear.of(parts);
    }

    private boolean split() {
        return sums.keySet().stream().anyMatch(outcome -> !outcome.isEmpty());
    }

    private Stream<Sum> found(String... outcomes) {
        return Arrays.stream(outcomes).filter(sums::containsKey).map(sums::get);
    }
}
