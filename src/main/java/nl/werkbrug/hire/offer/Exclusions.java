package nl.werkbrug.hire.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.scheme.Combination;
import nl.werkbrug.scheme.Combinations;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Which schemes may not be chosen together, and why. */
@Component
public class Exclusions {

    /** One application asks for either: the flat rate becomes a measured one by itself. */
    private static final Set<Scheme> ONE_APPLICATION = Set.of(Scheme.WAGE_SUBSIDY_MEASURED, Scheme.WAGE_SUBSIDY_FLAT_RATE);

    private final Combinations combinations;

    Exclusions(Combinations combinations) {
        this.combinations = combinations;
    }

    /**
     * A Dutch sentence for each two that exclude each other; empty when all may be chosen.
     *
     * @param schemes with the name by which the reader knows each: a municipality gives its own schemes their name
     */
    public List<String> among(Map<Scheme, String> schemes, LocalDate on) {
        List<String> why = new ArrayList<>();
        for (Combinations.Pair pair : combinations.among(schemes.keySet(), on)) {
            if (excludes(pair)) {
                why.add(Words.of("hire.exclusion", schemes.get(pair.one()), schemes.get(pair.other()),
                        pair.combination().text(), pair.combination().source()));
            }
        }
        return why;
    }

    private static boolean excludes(Combinations.Pair pair) {
        return pair.combination().rule() == Combination.Rule.NOT_TOGETHER
                || ONE_APPLICATION.contains(pair.one()) && ONE_APPLICATION.contains(pair.other());
    }
}
