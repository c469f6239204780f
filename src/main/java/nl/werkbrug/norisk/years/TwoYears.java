package nl.werkbrug.norisk.years;

import java.time.LocalDate;
import nl.werkbrug.hire.Hire;

/**
 * How far somebody is on the way from the municipality to UWV.
 *
 * @param municipalityId null when it takes no part
 * @param earnsSince since when the minimum wage is earned, as far as told
 * @param told whether somebody said so; else it is the first working day
 * @param countsFrom from when the two years count; null while loonkostensubsidie runs
 */
public record TwoYears(
        String id, String hireId, String dossierId, String employerId, String municipalityId, LocalDate earnsSince,
        boolean told, LocalDate countsFrom, State state) {

    /** The wall behind which it stands. */
    public static final String SUBJECT = Hire.SUBJECT;

    /** How far it is. */
    public enum State {
        RUNNING("loopt"),
        PAUSED("staat stil: er is loonkostensubsidie"),
        OVER("voorbij"),
        STOPPED("gestopt");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
        }
    }

    /** Whether it is still followed. */
    public boolean followed() {
        return state == State.RUNNING || state == State.PAUSED;
    }
}
