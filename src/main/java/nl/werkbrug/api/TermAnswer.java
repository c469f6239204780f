package nl.werkbrug.api;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.DeadlineResult;

/**
 * The answer of the calculation.
 *
 * @param einddatum the date
 * @param ongerold the same before it moved off a Saturday, Sunday or holiday
 * @param stappen the explanation
 */
record TermAnswer(LocalDate einddatum, LocalDate ongerold, List<Stap> stappen) {

    /** One step of the explanation. */
    record Stap(String omschrijving, LocalDate datum, String bron) {}

    static TermAnswer of(DeadlineResult result) {
        return new TermAnswer(result.end(), result.unrolled(), result.steps().stream()
                .map(step -> new Stap(step.shown(), step.date(), step.source()))
                .toList());
    }
}
