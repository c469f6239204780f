package nl.werkbrug.party;

/** What people type around a number: spaces, dots and dashes that mean nothing. */
final class Typed {

    private Typed() {}

    /** The value without separators; empty for null. */
    static String bare(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s.\\-\\u00A0]", "");
    }

    /** The value without outer space; null when nothing is left. */
    static String textOrNull(String typed, int longest, InvalidValue.Reason reason) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return checked(typed.strip(), typed.strip().length() <= longest, reason);
    }

    /** The value when it is right; refuses it otherwise. */
    static String checked(String value, boolean right, InvalidValue.Reason reason) {
        if (!right) {
            throw new InvalidValue(reason);
        }
        return value;
    }
}
