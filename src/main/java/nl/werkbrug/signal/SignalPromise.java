package nl.werkbrug.signal;

import java.time.LocalDate;

/**
 * The term in which a municipality promises an answer.
 *
 * @param termCode one of {@link SignalDesks#TERMS}
 * @param source where the municipality says so
 */
public record SignalPromise(String termCode, String source, LocalDate validFrom) {}
