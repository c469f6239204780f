package nl.werkbrug.agenda;

import java.time.LocalDate;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermLength;

/**
 * A term that a municipality sets for itself.
 *
 * @param legal the term by law beside which it stands
 * @param source where the municipality says so
 * @param validFrom the first day of an event for which it counts
 * @param endedOn the first day on which it no longer counts; null while it does
 */
public record OwnTerm(
        String id, String partyName, Term legal, TermLength length, String source, LocalDate validFrom, LocalDate endedOn) {}
