package nl.werkbrug.coaching.log;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;

/**
 * A line of the log.
 *
 * @param minutes of the visit itself
 * @param travelMinutes on the way; they do not count for the hours of the employee
 * @param groupSize how many employees were coached at the same time; 1 for the employee alone
 * @param countedMinutes what counts for this employee
 * @param replacesId the line that this one corrects; null when none
 * @param endedBy who corrected it or took it away; null while it counts
 */
public record Visit(
        String id, String coachingId, LocalDate on, Activity activity, int minutes, int travelMinutes, int groupSize,
        int countedMinutes, String enteredBy, Instant enteredAt, String replacesId, String endedBy, Instant endedAt,
        String endedBecause) {

    /** What a coach did. */
    public enum Activity implements Labelled {
        AT_WORK("coaching.visit.coaching-at-work"),
        TALK("coaching.visit.talk-with-the-employee"),
        EMPLOYER("coaching.visit.talk-with-the-employer"),
        PHONE("coaching.visit.phone-or-video-call"),
        OTHERS("coaching.visit.consultation-with-others"),
        REPORT("coaching.visit.plan-or-report");

        private final String labelKey;

        Activity(String labelKey) {
            this.labelKey = labelKey;
        }

        @Override
        public String labelKey() {
            return labelKey;
        }
    }

    public boolean counts() {
        return endedAt == null;
    }
}
