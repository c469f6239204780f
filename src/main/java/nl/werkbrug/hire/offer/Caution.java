package nl.werkbrug.hire.offer;

import java.util.Set;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.scheme.Scheme;

/**
 * Something to think of before somebody starts.
 *
 * @param schemes one of these fits or may fit; none means that it does not matter
 * @param with and one of these too; idem
 * @param when what else must be so
 * @param text one to four Dutch sentences
 * @param source the article or other source
 */
public record Caution(
        String code, Set<Scheme> schemes, Set<Scheme> with, When when, String text, String source, Grade grade) {

    /** What else must be so. */
    public enum When {
        ALWAYS,
        /** The first working day is not known, or lies ahead. */
        BEFORE_START,
        /** Nobody said that the contract has no trial period. */
        PROBATION_POSSIBLE,
        BSN_UNKNOWN,
        /** Nobody outside the employer was let in. */
        CONSENT_UNKNOWN,
        /** The municipality where the employee lives is not known, or does not work with this program. */
        MUNICIPALITY_OUTSIDE
    }

    public Caution {
        schemes = Set.copyOf(schemes);
        with = Set.copyOf(with);
    }

    boolean isAbout(Set<Scheme> possible, Set<When> holding) {
        return meets(schemes, possible) && meets(with, possible) && holding.contains(when);
    }

    private static boolean meets(Set<Scheme> asked, Set<Scheme> possible) {
        return asked.isEmpty() || asked.stream().anyMatch(possible::contains);
    }
}
