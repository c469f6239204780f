package nl.werkbrug.conventions;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.regex.Pattern;

/** Calls (and method references) that make one calendar date out of another. */
final class MovesADate extends DescribedPredicate<JavaAccess<?>> {

    private static final Set<String> DATES = Set.of(
            "java.time.LocalDate", "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime",
            "java.time.YearMonth");
    private static final Pattern MOVES = Pattern.compile("(plus|minus)\\w*|with(Day|Month|Year)?\\w*|datesUntil|adjustInto");

    MovesADate() {
        super("a date is moved");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        return DATES.contains(access.getTarget().getOwner().getName())
                && MOVES.matcher(access.getTarget().getName()).matches();
    }
}
