package nl.werkbrug.form;

/**
 * One possible answer of a question with options.
 *
 * @param value what is stored
 * @param label what the person reads
 */
public record Option(String value, String label) {}
