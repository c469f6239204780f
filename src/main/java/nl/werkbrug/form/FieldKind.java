package nl.werkbrug.form;

import java.util.Arrays;
import java.util.Optional;

/** What a field asks for; decides how it is shown and how the answer is read. */
enum FieldKind {
    TEXT("line", "text", null),
    TEXTAREA("area", null, null),
    NUMBER("line", "decimal", null),
    MONEY("line", "decimal", "money"),
    IBAN("line", "text", "iban"),
    BSN("line", "numeric", "bsn"),
    KVK("line", "numeric", "kvk"),
    EMAIL("line", "email", "email"),
    POSTCODE("line", "text", "postcode"),
    /** Loonheffingennummer. */
    WAGE_TAX_NUMBER("line", "text", "loonheffingennummer"),
    DATE("date", null, null),
    SELECT("dropdown", null, null),
    RADIO("radio", null, null),
    CHECKBOX("checkbox", null, null),
    CHECKLIST("checklist", null, null),
    FILE("file", null, null);

    /** Name of the template fragment that shows the field. */
    final String template;

    /** Keyboard that a phone offers; null where the question does not arise. */
    final String inputMode;

    private final String format;

    FieldKind(String template, String inputMode, String format) {
        this.template = template;
        this.inputMode = inputMode;
        this.format = format;
    }

    /** The kind that the custom property {@code format} of a text field names. */
    static Optional<FieldKind> ofFormat(String format) {
        return Arrays.stream(values()).filter(kind -> format.equals(kind.format)).findFirst();
    }

    /** Whether the answer comes from a list of options. */
    boolean isChoice() {
        return this == SELECT || this == RADIO || this == CHECKLIST;
    }

    /** Whether the field is a group of inputs that needs a legend instead of a label. */
    boolean isGroup() {
        return this == DATE || this == RADIO || this == CHECKLIST;
    }
}
