package nl.werkbrug.socialreturn;

import java.time.LocalDate;

/**
 * That the municipality that is the client may look along at a contract.
 *
 * @param municipality its name
 * @param givenBy who allowed it, and for the rest idem
 * @param withdrawnOn null while it may
 */
public record SocialLook(
        String municipalityId, String municipality, LocalDate givenOn, String givenBy, LocalDate withdrawnOn, String withdrawnBy) {

    public boolean runs() {
        return withdrawnOn == null;
    }
}
