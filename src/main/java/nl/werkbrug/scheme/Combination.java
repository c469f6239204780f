package nl.werkbrug.scheme;

import java.util.Set;
import nl.werkbrug.rules.Grade;

/**
 * What is known about two schemes for the same hire.
 *
 * @param first schemes of which one meets one of the second
 * @param text one or two Dutch sentences
 */
public record Combination(
        String code, Set<Scheme> first, Set<Scheme> second, Rule rule, String text, String source, Grade grade) {

    /** Whether they go together. */
    public enum Rule {
        TOGETHER("mag samen"),
        NOT_TOGETHER("mag niet samen"),
        ONE_AFTER_OTHER("na elkaar"),
        HIGHEST_ONLY("alleen het hoogste"),
        /** Somebody looked and found nothing; not the same as a no. */
        NOT_KNOWN("niet bekend");

        private final String label;

        Rule(String label) {
            this.label = label;
        }

        /** The Dutch words, as they stand in a table. */
        public String label() {
            return label;
        }
    }

    public Combination {
        first = Set.copyOf(first);
        second = Set.copyOf(second);
    }

    /** Whether it is about these two, in either order. */
    boolean isAbout(Scheme one, Scheme other) {
        return one != other
                && (first.contains(one) && second.contains(other) || first.contains(other) && second.contains(one));
    }
}
