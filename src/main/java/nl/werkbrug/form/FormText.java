package nl.werkbrug.form;

/**
 * Explanation between questions.
 *
 * @param markdown headings, paragraphs, lists, bold and links; see {@link Prose}
 */
record FormText(String id, String markdown, String hideWhen) implements FormComponent {}
