package nl.werkbrug.party;

import org.springframework.stereotype.Component;

/** A hash with the installation's own key, for what could be guessed from a plain one, such as the content of a pay file. */
@Component
public class SecretHash {

    private final BsnCipher cipher;

    SecretHash(BsnCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * 64 hexadecimal digits, the same for the same text of the same owner under the same key.
     *
     * @param kind what the text is, so that two kinds of texts never meet
     */
    public String of(String kind, String ownerId, String text) {
        return cipher.hash(kind + ":" + ownerId + ":" + text);
    }
}
