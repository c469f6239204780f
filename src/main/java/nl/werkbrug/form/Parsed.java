package nl.werkbrug.form;

import java.util.List;

/** Outcome of reading what a person typed in one field. */
sealed interface Parsed {

    /** A correct answer: String, Money, Integer, BigDecimal, LocalDate, Boolean or Set of String. */
    record Value(Object answer) implements Parsed {}

    /** Nothing was filled in, and that is allowed. */
    record Empty() implements Parsed {}

    /**
     * The answer is wrong.
     *
     * @param part    day, month or year when only that part of a date is wrong; otherwise empty
     * @param details what the message tells besides the label
     */
    record Wrong(Problem problem, String part, List<Object> details) implements Parsed {}

    static Parsed value(Object answer) {
        return new Value(answer);
    }

    static Parsed empty() {
        return new Empty();
    }

    static Parsed wrong(Problem problem, Object... details) {
        return new Wrong(problem, "", List.of(details));
    }

    static Parsed wrongPart(String part, Problem problem, Object... details) {
        return new Wrong(problem, part, List.of(details));
    }

    /** The answer, or null when there is none or it is wrong. */
    default Object orNull() {
        return this instanceof Value value ? value.answer() : null;
    }
}
