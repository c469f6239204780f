package nl.werkbrug.form;

import java.util.List;
import java.util.Map;

/**
 * The options of a question: written in the form, or supplied by the page under a name.
 *
 * @param fixed    options of the file
 * @param supplied name under which the page supplies them; empty when the options are fixed
 */
record Choices(List<Option> fixed, String supplied) {

    static final Choices NONE = new Choices(List.of(), "");

    /** The options to show; a page that forgot to supply them is a programming error. */
    List<Option> in(Map<String, List<Option>> fromPage) {
        if (supplied.isEmpty()) {
            return fixed;
        }
        List<Option> options = fromPage.get(supplied);
        if (options == null) {
            throw new IllegalArgumentException("The page supplies no options called " + supplied);
        }
        return options;
    }
}
