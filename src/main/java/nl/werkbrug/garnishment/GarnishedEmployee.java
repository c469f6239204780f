package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;

/**
 * One employee with garnishments, as the overview shows him.
 *
 * @param coordinator the office that coordinates; null when no ordinary garnishment lies
 * @param protectedAmount null when none is known
 * @param nextPayDay null when nothing is withheld any more
 */
public record GarnishedEmployee(
        Row row,
        String coordinator,
        ProtectedAmount protectedAmount,
        List<Claimed> claims,
        LocalDate nextPayDay) {

    /**
     * What one select finds.
     *
     * @param firstDay the day of the oldest garnishment
     * @param lastDay the pay day of the last run; null before the first
     * @param withheld what was withheld in that run
     * @param contested what is kept because nobody knows who goes first
     * @param declarations how many declarations did not go out
     * @param askBacks how many amounts must be asked back
     */
    public record Row(
            String dossierId,
            String reference,
            String personName,
            String employerId,
            String employerName,
            LocalDate firstDay,
            LocalDate lastDay,
            Money withheld,
            Money contested,
            int declarations,
            int askBacks) {}

    /** One garnishment and what is left of it; {@code left} is null for kinds without a total. */
    public record Claimed(Garnishment garnishment, Money left, boolean estimate) {}
}
