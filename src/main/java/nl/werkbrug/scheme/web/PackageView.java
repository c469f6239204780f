package nl.werkbrug.scheme.web;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.scheme.Combinations;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.SchemeAnswer;
import nl.werkbrug.scheme.Verdict;

/**
 * Which schemes fit a hire, as a page shows it.
 *
 * @param pairs what is known about two of the schemes that fit or may fit
 */
public record PackageView(List<SchemeAnswer> answers, List<Combinations.Pair> pairs) {

    /** The answers with this verdict, in the order of a package. */
    public List<SchemeAnswer> with(String verdict) {
        return answers.stream().filter(it -> it.verdict() == Verdict.valueOf(verdict)).toList();
    }

    /** The facts that still matter, first those for which most schemes wait. */
    List<Fact> wanted() {
        Map<Fact, Integer> waiting = new EnumMap<>(Fact.class);
        answers.forEach(answer -> answer.missing().forEach(fact -> waiting.merge(fact, 1, Integer::sum)));
        return waiting.keySet().stream()
                .sorted(Comparator.comparing((Fact fact) -> -waiting.get(fact)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static Set<Scheme> possible(List<SchemeAnswer> answers) {
        Set<Scheme> possible = EnumSet.noneOf(Scheme.class);
        answers.stream().filter(it -> it.verdict() != Verdict.DOES_NOT_FIT).forEach(it -> possible.add(it.scheme()));
        return possible;
    }
}
