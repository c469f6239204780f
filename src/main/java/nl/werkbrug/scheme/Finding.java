package nl.werkbrug.scheme;

import java.util.Optional;
import java.util.Set;

/**
 * One thing found about a scheme: a row of its table that holds, or a condition of a municipality.
 *
 * @param missing what must be told first; only for {@link Verdict#UNKNOWN}
 * @param desk where to ask; only for {@link Verdict#FITS}
 */
record Finding(Verdict verdict, Reason reason, Set<Fact> missing, Optional<Desk> desk) {}
