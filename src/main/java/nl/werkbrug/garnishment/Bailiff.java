package nl.werkbrug.garnishment;

import java.util.List;

/**
 * The officer or authority that laid the garnishment and gets the declaration, the letters and the money.
 *
 * @param name the bailiff in person; null when only the office is known
 * @param email the address at which post is accepted; null means everything goes on paper
 * @param iban the account for remittances, without spaces
 * @param reference the bailiff's own file number, part of every payment
 */
public record Bailiff(
        String office,
        String name,
        String street,
        String postcode,
        String city,
        String email,
        String phone,
        String iban,
        String reference) {

    public boolean takesMail() {
        return email != null && !email.isBlank();
    }

    /** The lines below the name on a letter. */
    public List<String> addressLines() {
        return List.of(street, postcode + "  " + city);
    }
}
