package nl.werkbrug.form;

import java.util.Set;
import nl.werkbrug.shared.Language;

/**
 * Properties of a form as a whole.
 *
 * @param language     of the texts
 * @param title        heading of the page
 * @param submitLabel  text of the main button
 * @param checkAnswers a page with all answers comes before sending
 * @param variables    names the page supplies for conditions, besides the answers
 */
record FormSettings(
        Language language, String title, String submitLabel, boolean checkAnswers, Set<String> variables) {}
