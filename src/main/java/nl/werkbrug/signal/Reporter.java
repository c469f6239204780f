package nl.werkbrug.signal;

import nl.werkbrug.party.Address;
import nl.werkbrug.shared.Language;

/**
 * Who gave a signal.
 *
 * @param userId the account; null for a visitor and for who wants no name
 * @param name null idem, and for who has a login
 * @param email null when none was given
 * @param phone null when none was given
 * @param address where post goes; null when none was given
 * @param language of the mails
 */
public record Reporter(String userId, String name, String email, String phone, Address address, Language language) {

    /** Somebody who wants no name: nothing of a person is kept. */
    public static Reporter nobody(Language language) {
        return new Reporter(null, null, null, null, null, language);
    }

    /** Somebody with a login. */
    public static Reporter user(String userId, Language language) {
        return new Reporter(userId, null, null, null, null, language);
    }

    /** Somebody without a login, with a mail address. */
    public static Reporter byMail(String name, String email, Language language) {
        return new Reporter(null, name, email, null, null, language);
    }

    public boolean anonymous() {
        return userId == null && name == null;
    }

    /** Whether anybody can tell this reporter something; else only number and code bring the answer. */
    public boolean reachable() {
        return userId != null || email != null || phone != null || address != null;
    }

    /** Whether what happens must be told in a letter, as there is no other way to write. */
    public boolean byPost() {
        return userId == null && email == null && address != null;
    }
}
