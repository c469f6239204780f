package nl.werkbrug.form;

/**
 * One mistake in a form.
 *
 * @param key     key of the field; empty when the mistake concerns the form as a whole; an address of this program, which starts
 *                with a slash, when it is mended on another page
 * @param part    day, month or year when one part of a date is wrong, otherwise empty
 * @param message Dutch: names the field and says how to mend it
 */
public record FieldError(String key, String part, String message) {

    /** A mistake in one field. */
    public static FieldError in(String key, String message) {
        return new FieldError(key, "", message);
    }

    /** A mistake in the form as a whole, such as a draft that somebody else changed. */
    public static FieldError general(String message) {
        return new FieldError("", "", message);
    }

    /** A mistake in the form as a whole that is mended on another page; the message links there. */
    public static FieldError elsewhere(String address, String message) {
        return new FieldError(address, "", message);
    }

    /** The page on which it is mended; empty when it is this one. */
    String address() {
        return key.startsWith("/") ? key : "";
    }

    static FieldError of(FormField field, Parsed.Wrong wrong) {
        return new FieldError(field.key(), wrong.part(), wrong.problem().text(field.label(), wrong.details()));
    }
}
