package nl.werkbrug.hire.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.shared.Money;

/** How an answer is kept as a fact, and how a fact becomes an answer again: days as 2026-01-31, euros as 2400.00. */
final class FactWords {

    private static final Set<String> MONEY = Set.of(HirePaths.WAGE);
    private static final Set<String> NUMBERS = Set.of(HirePaths.HOURS, HirePaths.FULL_TIME_HOURS, "jobCoach.hours");
    private static final Set<String> DAYS = Set.of(HirePaths.STARTS_ON, HirePaths.ENDS_ON);

    private FactWords() {}

    /** The fact as text. */
    static String write(Object answer) {
        if (answer instanceof Money money) {
            return money.inEuros().toPlainString();
        }
        return answer instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : answer.toString();
    }

    /** The answer; empty when the text does not fit the path: then nothing is known and the question is asked. */
    static Optional<Object> read(String path, String text) {
        try {
            return Optional.of(value(path, text.strip()));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Object value(String path, String text) {
        if (MONEY.contains(path)) {
            return Money.euros(text);
        }
        if (DAYS.contains(path)) {
            return LocalDate.parse(text);
        }
        boolean number = NUMBERS.contains(path) || path.matches("tasks\\.\\d\\.share");
        return number ? new BigDecimal(text) : text;
    }
}
