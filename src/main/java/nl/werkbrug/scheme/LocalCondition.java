package nl.werkbrug.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Words;

/**
 * One thing that a municipality asks of a hire: data that we compare ourselves, never an expression.
 *
 * @param about the key of a {@link Fact}, or {@link #CONTRACT_MONTHS}
 * @param values one, or several for a choice; a choice by its name, a day as 2026-01-31, yes as YES
 */
public record LocalCondition(String about, Comparison comparison, List<String> values) {

    /** How long the contract lasts; that follows from other facts. */
    public static final String CONTRACT_MONTHS = "contractMonths";

    public static final String YES = "YES";
    public static final String NO = "NO";

    private static final BigDecimal MOST = new BigDecimal("9999.99");

    /** How a fact is held against the values. */
    public enum Comparison implements Labelled {
        IS,
        AT_LEAST,
        AT_MOST,
        /** Of the length of the contract only. */
        LONGER,
        ONE_OF,
        NONE_OF,
        FROM,
        UNTIL;

        @Override
        public String labelKey() {
            return "scheme.comparison." + name();
        }
    }

    /** @throws IllegalArgumentException when fact, comparison and values do not go together */
    public LocalCondition {
        values = List.copyOf(values);
        if (values.isEmpty() || values.size() > 20) {
            throw new IllegalArgumentException("has " + values.size() + " values");
        }
        if (!fits(about, comparison) || !values.stream().allMatch(value -> readable(about, value))) {
            throw new IllegalArgumentException(about + " is not compared by " + comparison + " with " + values);
        }
    }

    /** The fact; empty for the length of the contract. */
    public Optional<Fact> fact() {
        return fact(about);
    }

    static Optional<Fact> fact(String about) {
        return LocalFacts.ALL.stream().filter(it -> it.key().equals(about)).findFirst();
    }

    /** The months with which the length of the contract is compared. */
    TermLength months() {
        return TermLength.of(Integer.parseInt(values.get(0)), TermUnit.MONTHS);
    }

    /** In the language of the page, such as "uren per week ten minste 24". */
    public String inWords() {
        if (about.equals(CONTRACT_MONTHS)) {
            return Words.of("scheme.contract-length." + comparison, LocalFacts.inWords(months()));
        }
        Fact fact = fact().orElseThrow();
        String words = values.stream().map(value -> word(fact, value)).collect(Collectors.joining(", "));
        String list = comparison == Comparison.ONE_OF || comparison == Comparison.NONE_OF ? ": " : " ";
        return fact.label() + (comparison == Comparison.IS ? ": " : " " + comparison.label() + list) + words;
    }

    private static String word(Fact fact, String value) {
        if (fact.type() == Boolean.class) {
            return Words.of(value.equals(YES) ? "scheme.condition.yes" : "scheme.condition.no");
        }
        if (fact.type() == LocalDate.class) {
            return Words.notation().date(LocalDate.parse(value));
        }
        return fact.type().isEnum() ? LocalFacts.word(fact, value) : Words.notation().number(new BigDecimal(value));
    }

    private static boolean fits(String about, Comparison comparison) {
        return about.equals(CONTRACT_MONTHS)
                ? LocalFacts.CONTRACT.contains(comparison) : fact(about).filter(it -> LocalFacts.comparisons(it).contains(comparison)).isPresent();
    }

    private static boolean readable(String about, String value) {
        if (about.equals(CONTRACT_MONTHS)) {
            return value.matches("[1-9]|[1-5][0-9]|60");
        }
        Class<?> type = fact(about).map(Fact::type).orElse(null);
        if (type == Boolean.class) {
            return value.equals(YES) || value.equals(NO);
        }
        if (type == LocalDate.class) {
            return isDay(value);
        }
        return type != null && type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).anyMatch(it -> ((Enum<?>) it).name().equals(value))
                : value.matches("\\d{1,4}([.]\\d{1,2})?") && new BigDecimal(value).compareTo(MOST) <= 0;
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
