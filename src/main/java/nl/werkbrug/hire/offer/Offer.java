package nl.werkbrug.hire.offer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.scheme.Combinations;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.Verdict;

/**
 * The package of a hire on a day: every scheme, also what does not fit.
 *
 * @param pairs what is known about two of the schemes that fit or may fit
 * @param cautions what to think of before the start
 */
public record Offer(
        Hire hire, LocalDate on, List<OfferedScheme> schemes, List<Combinations.Pair> pairs, List<Caution> cautions) {

    public Offer {
        schemes = List.copyOf(schemes);
        pairs = List.copyOf(pairs);
        cautions = List.copyOf(cautions);
    }

    /** Those with this verdict, in the order of a package. */
    public List<OfferedScheme> with(Verdict verdict) {
        return schemes.stream().filter(it -> it.verdict() == verdict).toList();
    }

    public List<OfferedScheme> choosable() {
        return schemes.stream().filter(OfferedScheme::choosable).toList();
    }

    public Optional<OfferedScheme> find(String key) {
        return schemes.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** The facts on which schemes still wait, first those on which most do. */
    public List<Fact> missing() {
        Map<Fact, Integer> waiting = new EnumMap<>(Fact.class);
        schemes.forEach(it -> it.answer().missing().forEach(fact -> waiting.merge(fact, 1, Integer::sum)));
        return waiting.keySet().stream()
                .sorted(Comparator.comparing((Fact fact) -> -waiting.get(fact)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
