package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How long a term is.
 *
 * @param count how many units; zero means the day of the event itself
 * @param fixedDay the day of the year, only for {@link TermUnit#CALENDAR_DATE}; null for the others
 */
public record TermLength(int count, TermUnit unit, MonthDay fixedDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("nl-NL"));

    public TermLength {
        if (count < 0) {
            throw new IllegalArgumentException("has a negative length");
        }
        if ((unit == TermUnit.CALENDAR_DATE) != (fixedDay != null)) {
            throw new IllegalArgumentException("needs a day of the year with CALENDAR_DATE, and only then");
        }
    }

    /** A length in days, working days, weeks, months or years. */
    public static TermLength of(int count, TermUnit unit) {
        return new TermLength(count, unit, null);
    }

    /** The length in Dutch words: "2 weken", "31 januari van het jaar erna". */
    public String inWords() {
        return fixedDay == null ? unit.words(count) : DAY.format(fixedDay) + switch (count) {
            case 0 -> " van hetzelfde jaar";
            case 1 -> " van het jaar erna";
            default -> ", " + count + " jaar later";
        };
    }

    /** Two lengths as one, so that months are counted from the event at once. */
    boolean canJoin(TermLength next) {
        return unit == next.unit && unit != TermUnit.CALENDAR_DATE;
    }

    TermLength join(TermLength next) {
        return of(Math.addExact(count, next.count), unit);
    }

    boolean mayRoll() {
        return unit.mayRoll(count);
    }

    /** Whether article 2 of the Algemene termijnenwet asks two working days of it: three days or more. */
    boolean needsTwoWorkingDays() {
        return switch (unit) {
            case DAYS -> count >= 3;
            case WEEKS, MONTHS -> count > 0;
            case WORKING_DAYS, YEARS, CALENDAR_DATE -> false;
        };
    }

    /** The last day counted from an event that is not counted itself; the calendar is only asked for working days. */
    LocalDate after(LocalDate event, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plus(event, count);
            case CALENDAR_DATE -> fixedDay.atYear(event.getYear() + count);
            default -> unit.add(event, count);
        };
    }

    /** The day that lies this long before an event. */
    LocalDate before(LocalDate event, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.minus(event, count);
            case CALENDAR_DATE -> fixedDay.atYear(event.getYear() - count);
            default -> unit.add(event, -count);
        };
    }
}
