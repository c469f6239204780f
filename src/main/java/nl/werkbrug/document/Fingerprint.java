package nl.werkbrug.document;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as a hexadecimal text for the store and as a number for the identifier of a PDF. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    static long number(String text) {
        return new BigInteger(digest(text.getBytes(StandardCharsets.UTF_8))).longValue();
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
