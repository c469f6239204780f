package nl.werkbrug.signal;

import java.security.SecureRandom;
import java.util.Locale;
import nl.werkbrug.shared.LinkSecret;

/** The code with which somebody without a login follows a signal: sixteen signs that are hard to confuse, see {@link SignalCodes} for what is kept. */
public final class FollowCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private FollowCode() {}

    /** A new code in groups of four, such as {@code AB2C-DE3F-GH4J-KM5N}. */
    public static String random() {
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            code.append(place > 0 && place % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** Whether it can be one of ours, however it was typed. */
    public static boolean fits(String typed) {
        String bare = bare(typed);
        return bare.length() == LENGTH && bare.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    /** What is keyed before it is kept. */
    static String hash(String typed) {
        return LinkSecret.hash(bare(typed));
    }

    private static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
