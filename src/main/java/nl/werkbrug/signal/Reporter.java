package nl.werkbrug.signal;

import nl.werkbrug.shared.Language;

/**
 * Who gave a signal.
 *
 * @param userId the account; null for a visitor and for who wants no name
 * @param name null idem, and for who has a login
 * @param email null when none was given
 * @param phone null when none was given
 * @param language of the mails
 */
public record Reporter(String userId, String name, String email, String phone, Language language) {

    /** Somebody who wants no name: nothing of a person is kept. */
    public static Reporter nobody(Language language) {
        return new Reporter(null, null, null, null, language);
    }

    /** Somebody with a login. */
    public static Reporter user(String userId, Language language) {
        return new Reporter(userId, null, null, null, language);
    }

    public boolean anonymous() {
        return userId == null && name == null;
    }
}
