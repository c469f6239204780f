package nl.werkbrug.debthelp;

/**
 * Something that a helper told and that payroll confirms with a paper before anything changes.
 *
 * @param dossierId the dossier with the garnishments
 * @param garnishmentId the one that may end; null for a moratorium, which stops all of them
 */
public record PayrollNotice(
        String id, String referralId, String dossierId, String garnishmentId, Kind kind, State state, HelpEvent event, String helper) {

    /** What was told. */
    public enum Kind { MORATORIUM, RELEASE }

    /** What became of it. */
    public enum State { OPEN, CONFIRMED, KNOWN, NOT_SO, WITHDRAWN }
}
