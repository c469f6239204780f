package nl.werkbrug.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The reminders of one deadline as somebody may see them.
 *
 * @param lastAt when the last ones went; null when none did
 * @param lastTo the names of those to whom; empty for viewers of another party
 * @param nextOn when the next ones go; null when none will
 * @param nextTo the names of those who would hear today; empty for viewers of another party
 * @param names whether the viewer may know the names
 * @param maySend whether the viewer may send them again
 */
public record RemindersView(
        Instant lastAt, List<String> lastTo, LocalDate nextOn, List<String> nextTo, boolean names, boolean maySend) {

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return lastAt == null && nextOn == null && !maySend;
    }
}
