package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/**
 * How long a term is.
 *
 * @param count how many units; zero means the day of the event itself
 * @param fixedDay the day of the year, only for {@link TermUnit#CALENDAR_DATE}; null for the others
 */
public record TermLength(int count, TermUnit unit, MonthDay fixedDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Language.DUTCH.locale());
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM", Language.ENGLISH.locale());

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
        return inWords(Language.DUTCH);
    }

    /** The length in the language of the page. */
    public String shown() {
        return inWords(Language.current());
    }

    /** The length in words of that language. */
    public String inWords(Language language) {
        if (fixedDay == null && count == 0) {
            return Words.in(language, "deadline.unit.none");
        }
        if (fixedDay == null) {
            return Words.in(language, "deadline.unit." + unit.name() + (count == 1 ? ".one" : ".many"), count);
        }
        String day = (language == Language.ENGLISH ? ENGLISH_DAY : DAY).format(fixedDay);
        return switch (count) {
            case 0 -> Words.in(language, "deadline.unit.same-year", day);
            case 1 -> Words.in(language, "deadline.unit.next-year", day);
            default -> Words.in(language, "deadline.unit.years-later", day, count);
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
