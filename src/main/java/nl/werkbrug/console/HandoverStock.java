package nl.werkbrug.console;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.inbox.Procedure;

/**
 * All work of one person at a loket.
 *
 * @param procedures the open tasks by procedure
 * @param dossiers in how many dossiers the person is the one to call
 * @param letters how many letters tell that this changes: one for each dossier and party
 * @param receivers who can get it
 */
public record HandoverStock(
        Person person, List<OfProcedure> procedures, int dossiers, int letters, Terms terms, List<Person> receivers) {

    /**
     * Somebody of a loket.
     *
     * @param key names this person at this loket, for who is at several
     */
    public record Person(String userId, String name, String key, String loket) {}

    /** Open tasks of one procedure. */
    public record OfProcedure(String code, int tasks, int late) {

        /** The end of the key of its name in the texts of the inbox. */
        public String word() {
            Procedure known = Procedure.of(code);
            return (known == null ? Procedure.OTHER : known).name();
        }
    }

    /** Running terms; {@code firstEnd} is null without one. */
    public record Terms(int count, LocalDate firstEnd) {}

    public int tasks() {
        return procedures.stream().mapToInt(OfProcedure::tasks).sum();
    }

    public boolean nothing() {
        return tasks() == 0 && dossiers == 0;
    }
}
