package nl.werkbrug.officialform;

import java.util.Map;

/** What a field is filled with. A field without a filling stays empty. */
public sealed interface Filling {

    /**
     * A fact of the hire.
     *
     * @param choices for a field with options: answer of the fact to value of the field; an answer that is not here fills nothing
     */
    record OfFact(String path, FactPart part, Map<String, String> choices) implements Filling {

        public OfFact {
            choices = Map.copyOf(choices);
        }
    }

    /** The same text for every hire; for a field with options the value of one. */
    record Fixed(String text) implements Filling {}
}
