package nl.werkbrug.officialform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 of a file or of the values of a copy, in hexadecimal. */
final class Prints {

    private Prints() {}

    static String of(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The same for the same values in any order. */
    static String of(Map<String, String> values) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(values).forEach((name, value) ->
                all.append(name.length()).append(':').append(name).append(value.length()).append(':').append(value));
        return of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
