package nl.werkbrug.outcome;

import java.time.LocalDate;

/** Somebody in a cohort; the provider knows who has the number. */
public record Participant(String id, String contractId, String cohortId, String number, LocalDate begunOn) {

    /**
     * The job of a participant.
     *
     * @param withdrawnOn the day on which the employee took the consent back; null while it lasts
     */
    public record Job(
            String id, String participantId, String contractId, String hireId, String dossierId, String employerId, LocalDate consentOn,
            LocalDate withdrawnOn) {

        public boolean shared() {
            return withdrawnOn == null;
        }
    }
}
