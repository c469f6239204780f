package nl.werkbrug.scheme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.werkbrug.scheme.LocalCondition.Comparison;

/** The facts on which a municipality may make conditions: never about sickness or a handicap. */
public final class LocalFacts {

    /** In the order of a list to choose from. */
    public static final List<Fact> ALL = List.of(
            Fact.HOURS_PER_WEEK, Fact.BENEFIT, Fact.AGE_AT_START, Fact.PERMANENT, Fact.PROBATION, Fact.STARTS_ON, Fact.ENDS_ON,
            Fact.JOB_KIND, Fact.WORKED_HERE_BEFORE, Fact.UNEMPLOYED_THREE_MONTHS, Fact.START_QUALIFICATION, Fact.SPECIAL_SCHOOL,
            Fact.WORK_ROUTE_SCHOOL, Fact.WAGE_SUBSIDY_GROUP, Fact.REGISTERED, Fact.LEARNING_ROUTE, Fact.RECOGNISED_COMPANY);

    /** The comparisons that make sense for the length of the contract. */
    public static final List<Comparison> CONTRACT = List.of(Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.LONGER);

    private static final Properties WORDS = words();

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

    /** The names of a choice with their Dutch words, in order; empty for a fact that is no choice. */
    public static Map<String, String> choices(Fact fact) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (fact.type().isEnum()) {
            Arrays.stream(fact.type().getEnumConstants()).map(it -> ((Enum<?>) it).name())
                    .forEach(name -> choices.put(name, word(fact, name)));
        }
        return choices;
    }

    static String word(Fact fact, String name) {
        return WORDS.getProperty(fact.key() + "." + name, name);
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                LocalFacts.class.getResourceAsStream("/messages/hire-questions.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
