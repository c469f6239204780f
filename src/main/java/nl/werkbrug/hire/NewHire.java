package nl.werkbrug.hire;

import java.time.LocalDate;
import nl.werkbrug.party.Address;

/**
 * Somebody who will perhaps be hired, as the employer tells it; never with a BSN.
 *
 * @param same whether the employer says that this is somebody it told before; null when it did not say
 */
public record NewHire(
        String employerId, String givenName, String familyName, LocalDate birthDate, Address address, Boolean same,
        HireConsent consent) {}
