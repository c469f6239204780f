package nl.werkbrug.hire;

/**
 * Somebody is hired, or may be, at an employer. What is known about it are facts of the dossier, for {@link #SUBJECT}.
 *
 * @param municipalityId the party of the municipality where the employee lives; null while not known or not taking part
 */
public record Hire(String id, String dossierId, String employerId, State state, String municipalityId) {

    /** The wall behind which hires, schemes and subsidies stand. */
    public static final String SUBJECT = "SUBSIDY";

    /** How far it is. */
    public enum State {
        /** Facts are gathered. */
        INTAKE,
        /** Procedures were chosen and started. */
        CHOSEN,
        /** It did not come to a hire. */
        STOPPED
    }
}
