package nl.werkbrug.form;

/**
 * One possible answer of a question with options.
 *
 * @param value what is stored
 * @param label what the person reads
 * @param group the heading it stands under in a long list to choose from; empty for none. Options of one group follow each other
 */
public record Option(String value, String label, String group) {

    public Option(String value, String label) {
        this(value, label, "");
    }
}
