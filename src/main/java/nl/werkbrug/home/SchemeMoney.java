package nl.werkbrug.home;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Money;

/** What a scheme brings an employer, as far as the scheme knows it: each module tells its own, in one question. */
public interface SchemeMoney {

    /** The sums of what the viewer sees, narrowed to the employer for whom the viewer works; nothing is guessed. */
    List<Sum> of(Viewer viewer);

    /** Where these sums come from, for who counts without a viewer: what is made of it shows no dossier. */
    MoneyQuestion question();

    /** How sure money is. Sums of two kinds are never added. */
    enum Certainty {
        /** It was paid. */
        RECEIVED,
        /** It was granted or computed, and not paid yet. */
        GRANTED,
        /** It rests on an estimate, or on a condition that must still be met. */
        ESTIMATE
    }

    /**
     * The money of one year.
     *
     * @param scheme the key of its name in the message files
     */
    record Sum(String scheme, int year, Certainty certainty, Money amount) {}
}
