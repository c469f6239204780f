package nl.werkbrug.form;

/**
 * One question.
 *
 * @param key      path of the fact, such as {@code employment.hoursPerWeek}; name of the answer
 * @param wording  what the person reads
 * @param rules    what an answer must satisfy
 * @param hints    how the question is presented
 * @param choices  the options, for a question with options
 * @param hideWhen FEEL expression, empty when the question is always shown
 */
record FormField(
        String key, FieldKind kind, Wording wording, FieldRules rules, FieldHints hints, Choices choices, String hideWhen)
        implements FormComponent {

    /** Text of a question. */
    record Wording(String label, String help) {}

    @Override
    public String id() {
        return idOf(key);
    }

    /** Keys hold no hyphen, so two keys never share an id and suffixes after "--" never clash. */
    static String idOf(String key) {
        return "f-" + key.replace('.', '-');
    }

    String label() {
        return wording.label();
    }

    boolean required() {
        return rules.required();
    }
}
