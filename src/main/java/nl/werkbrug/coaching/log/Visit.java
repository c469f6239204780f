package nl.werkbrug.coaching.log;

import java.time.Instant;
import java.time.LocalDate;

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
    public enum Activity {
        AT_WORK("begeleiding op het werk"),
        TALK("gesprek met de werknemer"),
        EMPLOYER("gesprek met de werkgever"),
        PHONE("bellen of beeldbellen"),
        OTHERS("overleg met anderen"),
        REPORT("plan of verslag");

        private final String label;

        Activity(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
        }
    }

    public boolean counts() {
        return endedAt == null;
    }
}
