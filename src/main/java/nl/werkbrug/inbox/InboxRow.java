package nl.werkbrug.inbox;

import java.time.LocalDate;

/**
 * A task as the list shows it.
 *
 * @param partyName the party whose turn it is
 * @param employerName that of the dossier or, of a matter, whose turn it is; null when neither is an employer
 * @param own whether it is the viewer's work; others' work is only shown
 * @param followUpOn the day to look at it again; null when nobody set one
 */
public record InboxRow(InboxTask task, String partyName, String employerName, Procedure procedure, boolean own, LocalDate followUpOn) {

    /** As {@link InboxTask#canWait(LocalDate, LocalDate)} says. */
    public boolean canWait(LocalDate today) {
        return task.canWait(today, followUpOn);
    }

    /** About whom or what, and at which employer when there is one. */
    public String about() {
        String name = task.personName();
        return employerName == null || employerName.equals(name) ? name : name + " (" + employerName + ")";
    }
}
