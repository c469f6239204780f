package nl.werkbrug.hire;

import java.time.LocalDate;

/**
 * What the employee said when asked whether questions about benefit, limitation and guidance are allowed.
 *
 * @param on the day; null when it was not given
 * @param how WRITING, SPOKEN or LINK; null when it was not given
 */
public record HireConsent(boolean given, LocalDate on, String how) {

    static final String GIVEN = "person.consent";
    static final String ON = "person.consentOn";
    static final String HOW = "person.consentHow";

    public static HireConsent none() {
        return new HireConsent(false, null, null);
    }
}
