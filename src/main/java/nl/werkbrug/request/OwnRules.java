package nl.werkbrug.request;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/** Port to whoever has rules for one request that stand in no file of {@code requests/}: those of a municipality itself. */
public interface OwnRules {

    /** What a caseworker finds filled in when proposing a decision; anything may be null. */
    record Advice(LocalDate from, Money amount, String conditions, String reasoning) {}

    /** Whether these rules are about the request. */
    boolean areAbout(AuthorityRequest it);

    /** The last day to ask; empty when there is none. */
    Optional<LocalDate> lastDayToAsk(AuthorityRequest it);

    Advice advice(AuthorityRequest it);

    /** Why this amount cannot be granted and what to do, in Dutch; empty when it can. */
    Optional<String> refusal(AuthorityRequest it, Money amount);

    /**
     * It is being signed: keeps the money apart, in the caller's transaction; nobody else gets it meanwhile.
     *
     * @param amount null when it is refused
     * @return why that is not possible any more, in Dutch; empty when it was done
     */
    Optional<String> signed(AuthorityRequest it, Money amount);

    /** When the money comes, in Dutch: then the payment is watched there. */
    Optional<String> payment(AuthorityRequest it);
}
