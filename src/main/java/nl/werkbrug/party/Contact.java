package nl.werkbrug.party;

/** Somebody to call or write to at a party; job title, e-mail and phone may be null. */
public record Contact(String id, String name, String jobTitle, String email, String phone) {

    public Contact {
        name = ContactDetails.name(name);
        email = ContactDetails.email(email);
        phone = ContactDetails.phone(phone);
    }
}
