package nl.werkbrug.garnishment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;

/**
 * What can be done about a run that was computed again.
 *
 * @param division what shares become: those of the whole run, or only those of which the money is still here
 * @param whole whether it is all of the run, so that its calculation explains it
 * @param setOffBack the part of {@code back} that the employer had set off
 * @param back what the employee gets at once; empty when nothing
 * @param due what must be asked back or asked about besides
 */
record Redivision(
        RecalculatedRun division, boolean whole, Money setOffBack, Optional<Consequence> back, List<Consequence> due) {

    Redivision {
        due = List.copyOf(due);
    }

    /** Whether any money goes elsewhere, or no longer has to be kept. */
    boolean changes() {
        return division.sharesChanged() || back.isPresent();
    }

    List<Consequence> all() {
        return Stream.concat(back.stream(), due.stream()).toList();
    }
}
