package nl.werkbrug.hire.offer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.scheme.Applicant;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.SchemeAnswer;
import nl.werkbrug.scheme.Verdict;
import nl.werkbrug.shared.Words;

/**
 * One scheme as it is offered for a hire.
 *
 * @param key under which it is chosen: the name of a scheme of the law, or the code of a municipality's own
 * @param dates by when what must be done, the most important first; empty when no term is known
 * @param automatic whether the municipality grants it by itself once the application is complete
 */
public record OfferedScheme(String key, SchemeAnswer answer, Estimate amount, List<OfferDate> dates, boolean automatic) {

    private static final Set<Scheme> BENEFITS = Set.of(
            Scheme.WAGE_COST_BENEFIT_DISABLED, Scheme.WAGE_COST_BENEFIT_REASSIGNED, Scheme.WAGE_COST_BENEFIT_REGISTER,
            Scheme.WAGE_COST_BENEFIT_OLDER);

    public OfferedScheme {
        dates = List.copyOf(dates);
    }

    public Scheme scheme() {
        return answer.scheme();
    }

    public Verdict verdict() {
        return answer.verdict();
    }

    /** Fitting ones can be chosen, and those of which something is not known yet. */
    public boolean choosable() {
        return verdict() != Verdict.DOES_NOT_FIT;
    }

    /** Whether the municipality decides about it; while that may still be UWV, it is not. */
    public boolean atMunicipality() {
        return answer.desks().equals(Set.of(Desk.MUNICIPALITY));
    }

    /** Who asks where, such as "werkgever of werknemer, bij gemeente". */
    public String where() {
        String who = scheme().applicants().stream().sorted().map(Applicant::label).collect(Collectors.joining(Words.of("hire.offer.or")));
        return Words.of("hire.offer.where", who,
                answer.desks().stream().sorted().map(Desk::label).collect(Collectors.joining(Words.of("hire.offer.or"))));
    }

    /** What must happen first before anybody may count on it; empty when the decision alone does. */
    public Optional<String> notCertain() {
        if (scheme() == Scheme.WAGE_COST_BENEFIT_REGISTER) {
            return Optional.of(Words.of("hire.offer.register"));
        }
        return BENEFITS.contains(scheme())
                ? Optional.of(Words.of("hire.offer.statement"))
                : Optional.empty();
    }
}
