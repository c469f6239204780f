package nl.werkbrug.party;

/**
 * An organisation that takes part in dossiers.
 *
 * @param email null when unknown
 * @param phone null when unknown
 */
public record Party(String id, PartyKind kind, String name, Address address, String email, String phone) {

    public Party {
        name = ContactDetails.name(name);
        email = ContactDetails.email(email);
        phone = ContactDetails.phone(phone);
    }
}
