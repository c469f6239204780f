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

    /** Whether there is anything to put off, or to put off no longer: the last day of what was put off may have come nearer. */
    public boolean canWait(LocalDate today) {
        return task.canWait(today) || followUpOn != null && followUpOn.isAfter(today);
    }

    /** About whom or what, and at which employer when there is one. */
    public String about() {
        String name = task.personName();
        return employerName == null || employerName.equals(name) ? name : name + " (" + employerName + ")";
    }
}
