package nl.werkbrug.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random values for a property test that are the same in every run. The seed is the test's display name, so that a
 * failing case can be repeated on its own.
 */
public final class Seeded {

    private final int seed;
    private final Random random;

    private Seeded(int seed) {
        this.seed = seed;
        this.random = new Random(seed);
        // The first value of neighbouring seeds is nearly the same.
        random.nextLong();
    }

    /** As many independent sources of values as asked for, seeds 1 and up. */
    public static Stream<Seeded> cases(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Seeded::new);
    }

    /** A whole number, both ends included. */
    public int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /** An amount in whole cents between two amounts in whole euros, both ends included. */
    public Money euros(int lowest, int highest) {
        return Money.cents(between(lowest * 100, highest * 100));
    }

    /** A day, both ends included. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
    }

    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[between(0, values.length - 1)];
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
