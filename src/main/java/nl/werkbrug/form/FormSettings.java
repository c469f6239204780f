package nl.werkbrug.form;

import java.util.Set;

/**
 * Properties of a form as a whole.
 *
 * @param title        heading of the page
 * @param submitLabel  text of the main button
 * @param checkAnswers a page with all answers comes before sending
 * @param variables    names the page supplies for conditions, besides the answers
 */
record FormSettings(String title, String submitLabel, boolean checkAnswers, Set<String> variables) {}
