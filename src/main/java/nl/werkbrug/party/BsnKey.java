package nl.werkbrug.party;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The installation's own key for citizen service numbers, and the two keys made of it. */
final class BsnKey {

    private static final int LENGTH = 32;
    private static final String HMAC = "HmacSHA256";

    private final byte[] bytes;

    /** Reads 32 bytes in base64; anything else stops the start. */
    BsnKey(String base64) {
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The BSN key is not base64; make one with: openssl rand -base64 32");
        }
        if (bytes.length != LENGTH) {
            throw new IllegalStateException("The BSN key is not 32 bytes; make one with: openssl rand -base64 32");
        }
    }

    SecretKey forEncryption() {
        return new SecretKeySpec(bytes, "AES");
    }

    /** A key of its own for the hash, so that neither use weakens the other. */
    SecretKey forHash() {
        return new SecretKeySpec(hmac(new SecretKeySpec(bytes, HMAC), "werkbrug person lookup 1"), HMAC);
    }

    static byte[] hmac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is missing in this Java", e);
        }
    }

    @Override
    public String toString() {
        return "BsnKey[***]";
    }
}
