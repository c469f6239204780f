package nl.werkbrug.scheme;

import java.util.Set;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.shared.Labelled;

/**
 * What is known about two schemes for the same hire.
 *
 * @param first schemes of which one meets one of the second
 * @param text one or two Dutch sentences
 */
public record Combination(
        String code, Set<Scheme> first, Set<Scheme> second, Rule rule, String text, String source, Grade grade) {

    /** Whether they go together. */
    public enum Rule implements Labelled {
        TOGETHER,
        NOT_TOGETHER,
        ONE_AFTER_OTHER,
        HIGHEST_ONLY,
        /** Somebody looked and found nothing; not the same as a no. */
        NOT_KNOWN;

        @Override
        public String labelKey() {
            return "scheme.rule." + name();
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
