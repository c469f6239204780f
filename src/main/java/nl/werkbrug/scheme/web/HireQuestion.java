package nl.werkbrug.scheme.web;

import java.util.List;
import nl.werkbrug.scheme.Fact;

/**
 * How one fact of a hire is asked.
 *
 * @param text the question
 * @param hint what helps to answer it; null when nothing does
 * @param choices what can be chosen; empty when something is typed
 */
public record HireQuestion(Fact fact, String text, String hint, List<Choice> choices) {

    /** The answer that somebody does not know; it stands for no answer. */
    static final String UNKNOWN = "";

    /** One answer to choose. */
    public record Choice(String value, String label) {}

    public HireQuestion {
        choices = List.copyOf(choices);
    }

    /** The name of its field. */
    public String field() {
        return fact.key();
    }
}
