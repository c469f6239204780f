package nl.werkbrug.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.scheme.LocalCondition.Comparison;
import nl.werkbrug.shared.Words;

/** The facts on which a municipality may make conditions: never about sickness or a handicap. */
public final class LocalFacts {

    /** In the order of a list to choose from. */
    public static final List<Fact> ALL = List.of(
            Fact.HOURS_PER_WEEK, Fact.BENEFIT, Fact.AGE_AT_START, Fact.PERMANENT, Fact.PROBATION, Fact.STARTS_ON, Fact.ENDS_ON,
            Fact.JOB_KIND, Fact.WORKED_HERE_BEFORE, Fact.UNEMPLOYED_THREE_MONTHS, Fact.START_QUALIFICATION, Fact.SPECIAL_SCHOOL,
            Fact.WORK_ROUTE_SCHOOL, Fact.WAGE_SUBSIDY_GROUP, Fact.REGISTERED, Fact.LEARNING_ROUTE, Fact.RECOGNISED_COMPANY);

    /** The comparisons that make sense for the length of the contract. */
    public static final List<Comparison> CONTRACT = List.of(Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.LONGER);

    private LocalFacts() {}

    /** The comparisons that make sense for a fact. */
    public static List<Comparison> comparisons(Fact fact) {
        if (fact.type() == Boolean.class) {
            return List.of(Comparison.IS);
        }
        if (fact.type() == LocalDate.class) {
            return List.of(Comparison.FROM, Comparison.UNTIL);
        }
        boolean number = fact.type() == BigDecimal.class || fact.type() == Integer.class;
        return number ? List.of(Comparison.AT_LEAST, Comparison.AT_MOST) : List.of(Comparison.ONE_OF, Comparison.NONE_OF);
    }

    /** The names of a choice with their words, in order; empty for a fact that is no choice. */
    public static Map<String, String> choices(Fact fact) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (fact.type().isEnum()) {
            Arrays.stream(fact.type().getEnumConstants()).map(it -> ((Enum<?>) it).name())
                    .forEach(name -> choices.put(name, word(fact, name)));
        }
        return choices;
    }

    /** An answer to a question with choices, in the language of the page. */
    static String word(Fact fact, String name) {
        return Words.of(fact.key() + "." + name);
    }

    /** A length in the language of the page; a municipality counts days, weeks, months or years. */
    static String inWords(TermLength length) {
        return Words.of("scheme.length." + length.unit(), length.count());
    }
}
