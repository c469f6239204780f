package nl.werkbrug.form;

import java.util.List;

/**
 * Explanation between questions.
 *
 * @param blocks headings, paragraphs and lists
 */
record FormText(String id, List<Prose.Block> blocks, String hideWhen) implements FormComponent {}
