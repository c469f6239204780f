package nl.werkbrug.garnishment;

import java.util.List;
import org.iban4j.IbanUtil;

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

    /** The account in groups of four; as the writ names it, also when its check digits are wrong. */
    public String ibanInGroups() {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Whether the check digits of the account are right. A wrong one is a warning: the writ may have a slip. */
    public boolean ibanChecks() {
        return IbanUtil.isValid(iban);
    }

    /** The lines below the name on a letter. */
    public List<String> addressLines() {
        return List.of(street, postcode + "  " + city);
    }
}
