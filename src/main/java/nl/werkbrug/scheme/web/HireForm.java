package nl.werkbrug.scheme.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.form.TypedNumbers;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.shared.TypedDates;
import nl.werkbrug.shared.Words;

/** What a visitor told about a hire; the names of the fields are the keys of the facts. */
record HireForm(Map<String, String> typed) {

    private static final int LONGEST = 100;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);
    private static final int OLDEST = 120;
    private static final int WHOLE = 100;

    /** What stands in a field, never null. */
    public String value(String field) {
        String value = typed.getOrDefault(field, "").strip();
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    /** The facts that were told; what cannot be read becomes a mistake, and the fact stays unknown. */
    HireFacts facts(Mistakes mistakes) {
        HireFacts facts = HireFacts.none();
        for (Fact fact : Fact.values()) {
            Optional<Object> told = value(fact.key()).isEmpty() ? Optional.empty() : read(fact, mistakes);
            facts = told.isPresent() ? facts.with(fact, told.get()) : facts;
        }
        return facts;
    }

    private Optional<Object> read(Fact fact, Mistakes mistakes) {
        String value = value(fact.key());
        Consumer<String> wrong = message -> mistakes.add(fact.key(), message);
        if (fact.type() == Boolean.class) {
            return Optional.of(value).filter(it -> it.equals("ja") || it.equals("nee")).map(it -> it.equals("ja"));
        }
        if (fact.type() == LocalDate.class) {
            return date(value, wrong);
        }
        if (fact.type() == BigDecimal.class) {
            return within(TypedNumbers.number(label(fact), value, wrong), BigDecimal.ZERO, MOST_HOURS, wrong);
        }
        if (fact.type() == Integer.class) {
            int most = fact == Fact.WAGE_VALUE ? WHOLE : OLDEST;
            return within(TypedNumbers.whole(label(fact), value, wrong), 0, most, wrong);
        }
        return fact.type() == String.class ? Optional.of(value) : choice(fact, value);
    }

    private static Optional<Object> choice(Fact fact, String value) {
        return Arrays.stream(fact.type().getEnumConstants())
                .filter(it -> ((Enum<?>) it).name().equals(value)).map(Object.class::cast).findFirst();
    }

    private static Optional<Object> date(String value, Consumer<String> wrong) {
        Optional<LocalDate> day = TypedDates.parse(value).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
        if (day.isEmpty()) {
            wrong.accept(Words.of("scheme.hire.fill-in-a-day"));
        }
        return day.map(Object.class::cast);
    }

    private static <T extends Comparable<T>> Optional<Object> within(T number, T least, T most, Consumer<String> wrong) {
        if (number != null && (number.compareTo(least) < 0 || number.compareTo(most) > 0)) {
            wrong.accept(Words.of("scheme.hire.fill-in-a-number", least, most));
            return Optional.empty();
        }
        return Optional.ofNullable(number);
    }

    private static String label(Fact fact) {
        return Character.toUpperCase(fact.label().charAt(0)) + fact.label().substring(1);
    }
}
