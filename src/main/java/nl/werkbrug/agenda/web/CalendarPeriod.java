package nl.werkbrug.agenda.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;
import org.springframework.util.StringUtils;

/**
 * The days that a page with a calendar shows: whole weeks from Monday to Sunday.
 *
 * @param title what it shows
 * @param previous a day in the period before
 * @param next a day in the period after
 */
record CalendarPeriod(View view, String title, List<Week> weeks, LocalDate previous, LocalDate next) {

    /** What the overview looks like. */
    enum View {
        LIST("lijst", "Lijst"),
        WEEK("week", "Week"),
        MONTH("maand", "Maand");

        private final String code;
        private final String label;

        View(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        static View of(String code) {
            return code.equals(WEEK.code) ? WEEK : code.equals(MONTH.code) ? MONTH : LIST;
        }
    }

    /**
     * Seven days.
     *
     * @param number the number of the week by ISO 8601
     */
    record Week(int number, List<Day> days) {}

    /** @param inside whether it belongs to the month that is shown */
    record Day(LocalDate date, boolean inside) {}

    /** The week or the month with that day. */
    static CalendarPeriod around(LocalDate day, View view) {
        return view == View.MONTH ? month(YearMonth.from(day)) : week(monday(day));
    }

    private static CalendarPeriod month(YearMonth month) {
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = monday(month.atDay(1)); !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(weekOf(monday, month));
        }
        String title = StringUtils.capitalize(Notation.of(Language.current()).month(month));
        return new CalendarPeriod(
                View.MONTH, title, weeks, month.minusMonths(1).atDay(1), month.plusMonths(1).atDay(1));
    }

    private static CalendarPeriod week(LocalDate monday) {
        Week week = weekOf(monday, null);
        String title = Words.of("agenda.week.title", week.number(), monday.get(IsoFields.WEEK_BASED_YEAR));
        return new CalendarPeriod(View.WEEK, title, List.of(week), monday.minusWeeks(1), monday.plusWeeks(1));
    }

    private static Week weekOf(LocalDate monday, YearMonth month) {
        List<Day> days = monday.datesUntil(monday.plusWeeks(1))
                .map(day -> new Day(day, month == null || YearMonth.from(day).equals(month)))
                .toList();
        return new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), days);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    LocalDate first() {
        return weeks.get(0).days().get(0).date();
    }

    LocalDate last() {
        return weeks.get(weeks.size() - 1).days().get(6).date();
    }

    List<LocalDate> days() {
        return weeks.stream().flatMap(week -> week.days().stream()).map(Day::date).toList();
    }
}
