package nl.werkbrug.onboarding;

import java.time.LocalDate;
import nl.werkbrug.access.Role;
import nl.werkbrug.shared.Words;

/**
 * An employer that registered itself.
 *
 * @param loketId the municipality whose loket confirms it
 * @param contactRole what the contact person does there
 * @param expiresOn the last day on which the link in the mail works
 * @param employerId null until the link was used; so for the dossier and the account of the contact
 * @param loketText what the loket asked, or why it refused; null when it did neither
 * @param answerText what the employer answered; null when it did not
 * @param decidedBy who of the loket decided last; null while nobody did
 */
public record Registration(
        String id,
        State state,
        String loketId,
        Role contactRole,
        String contactEmail,
        LocalDate expiresOn,
        String employerId,
        String dossierId,
        String accountId,
        String loketText,
        String answerText,
        String decidedBy) {

    /** How far it is. */
    public enum State {
        ASKED,
        REGISTERED,
        CONFIRMED,
        REFUSED;

        /** The words shown to users, in the language of the page. */
        public String label() {
            return Words.of("onboarding.state." + name());
        }
    }
}
