package nl.werkbrug.coaching.plan;

import java.time.LocalDate;

/**
 * A visit that was planned.
 *
 * @param plannedBy id of the user who goes
 * @param at the hour in Dutch time, such as {@code 09:30}
 * @param minutes how long it should take
 * @param place free text without names; empty when none was typed
 * @param version raised at each change
 */
public record PlannedVisit(
        String id, String coachingId, String dossierId, String plannedBy, LocalDate on, String at, int minutes, Kind kind, String place,
        State state, int version) {

    /** How a coach meets somebody. */
    public enum Kind {
        VISIT("AT_WORK"),
        PHONE("PHONE"),
        ONLINE("PHONE");

        private final String activity;

        Kind(String activity) {
            this.activity = activity;
        }

        /** What it usually is in the log, as the log calls it. */
        public String activity() {
            return activity;
        }
    }

    /** How it stands. */
    public enum State {
        PLANNED,
        DONE,
        CANCELLED
    }

    /** The same as somebody read it before it changed, if it did. */
    public PlannedVisit at(int version) {
        return new PlannedVisit(id, coachingId, dossierId, plannedBy, on, at, minutes, kind, place, state, version);
    }

    /** Whether it still has to be. */
    public boolean open() {
        return state == State.PLANNED;
    }
}
