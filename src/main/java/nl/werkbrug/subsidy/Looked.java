package nl.werkbrug.subsidy;

/** What a look-up of rates gives: the rates of exactly that day, or what is missing. */
public sealed interface Looked<T> {

    /**
     * The rates.
     *
     * @param version which versions of which tables, such as "minimumloon 2026-01-01, percentages 2024-01-01"
     * @param older whether a figure of an earlier period stands in for one that is not known yet
     */
    record Found<T>(T rates, String version, boolean older) implements Looked<T> {}

    /**
     * A figure is not known.
     *
     * @param reason Dutch sentences that name the figure and the period
     */
    record Missing<T>(String reason) implements Looked<T> {}
}
