package nl.werkbrug.form;

import java.util.List;

/** One part of a form as a template shows it. */
sealed interface PartView {

    /** Name of the template fragment. */
    String fragment();

    /** Explanation; {@code lang} as in {@link InputView}. */
    record ProseView(String lang, List<Prose.Block> blocks) implements PartView {
        @Override
        public String fragment() {
            return "prose";
        }
    }

    /** A line between parts. */
    record SeparatorView() implements PartView {
        @Override
        public String fragment() {
            return "separator";
        }
    }

    /** Parts that belong together; {@code lang} as in {@link InputView}. */
    record GroupView(String id, String lang, String label, List<PartView> parts) implements PartView {
        @Override
        public String fragment() {
            return "group";
        }
    }

    /**
     * A question, or a known fact.
     *
     * @param input what the person fills in; null when the value can only be read
     * @param known the known fact; null when the field is just asked
     */
    record FieldView(InputView input, KnownView known) implements PartView {
        @Override
        public String fragment() {
            return "field";
        }
    }
}
