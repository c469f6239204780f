package nl.werkbrug.candidates;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.Labelled;

/**
 * Somebody who is proposed for a place.
 *
 * @param worksAs as what the party proposes: LOKET or COACH
 * @param line its place in the line, counted from 1
 * @param hireId the hire that began with the yes; null before
 */
public record Proposal(
        String id, String placeId, String dossierId, String partyId, String partyName, WorksAs worksAs, int line,
        Candidate candidate, Consent consent, State state, Talk talk, String hireId) {

    /** The wall behind which its dossier stands. */
    public static final String SUBJECT = "PROPOSAL";

    private static final Set<State> RUNNING = Set.of(State.IN_LINE, State.OFFERED, State.ASKED, State.SILENT);

    /**
     * Who it is. What was erased is null.
     *
     * @param shortName first name or initials
     * @param wishes what this person wants to do
     * @param residence the municipality
     */
    public record Candidate(
            String shortName, String wishes, String givenName, String familyName, LocalDate birthDate, String residence) {}

    /**
     * What this person said.
     *
     * @param namedAtOnce whether the employer may see the family name before it says yes
     * @param until the last day on which it holds
     * @param how WRITING or SPOKEN
     */
    public record Consent(boolean namedAtOnce, LocalDate on, LocalDate until, String how) {}

    /** What was said about it; null what was not. */
    public record Talk(DeclineReason declined, String question, String reply) {}

    /** How far it is. */
    public enum State implements Labelled {
        IN_LINE,
        OFFERED,
        ASKED,
        SILENT,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        CONSENT_OVER,
        STOPPED;

        @Override
        public String labelKey() {
            return "candidates.proposal-state." + name();
        }
    }

    /** Whether something can still come of it. */
    public boolean running() {
        return RUNNING.contains(state);
    }

    /** What the employer may read as the name now. */
    public String nameForEmployer() {
        return state == State.ACCEPTED || consent.namedAtOnce() && candidate.familyName() != null
                ? candidate.shortName() + (candidate.familyName() == null ? "" : " " + candidate.familyName())
                : candidate.shortName();
    }
}
