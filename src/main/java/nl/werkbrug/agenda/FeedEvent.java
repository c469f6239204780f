package nl.werkbrug.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.deadline.ExplanationStep;

/**
 * One deadline in a calendar.
 *
 * @param lastStep how its day was found; null behind the wall of garnishments and sicknesses
 * @param gone whether it ended or went to somebody else
 * @param sequence raised at every change, also of whoever took the task
 */
record FeedEvent(
        String deadlineId,
        String reference,
        String subject,
        String what,
        LocalDate endsOn,
        boolean still,
        boolean gone,
        int sequence,
        Instant changedAt,
        ExplanationStep lastStep) {

    /** A calendar is often shared with colleagues: what must stay behind the wall is not in it. */
    static final Set<String> BEHIND_THE_WALL = Set.of("GARNISHMENT", "SICKNESS", "DEBT_HELP");

    boolean quiet() {
        return BEHIND_THE_WALL.contains(subject);
    }
}
