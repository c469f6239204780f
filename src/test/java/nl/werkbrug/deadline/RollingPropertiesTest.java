package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every start day, not only for the days of the tables. */
class RollingPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2028, 9, 1);

    @ParameterizedTest
    @ValueSource(ints = {14, 28, 42, 56, 84})
    void no_term_ends_on_a_day_off_and_none_moves_back(int days) {
        Term term = Product.term(days, TermUnit.DAYS);

        eachStart(start -> {
            DeadlineResult result = Product.DEADLINES.compute(term, Course.from(start));

            assertThat(Product.CALENDAR.isWorkingDay(result.end())).as("end of %s", result.end()).isTrue();
            assertThat(result.unrolled()).isEqualTo(start.plusDays(days));
            assertThat(result.end()).isAfterOrEqualTo(result.unrolled());
            assertThat(Product.DEADLINES.compute(term, Course.from(start))).isEqualTo(result);
        });
    }

    @ParameterizedTest
    @CsvSource({"2, WEEKS", "4, WEEKS", "6, WEEKS", "8, WEEKS", "12, WEEKS", "1, MONTHS", "3, MONTHS", "90, DAYS"})
    void terms_in_weeks_and_months_keep_to_working_days_too(int length, TermUnit unit) {
        Term term = Product.term(length, unit);

        eachStart(start -> assertThat(Product.CALENDAR.isWorkingDay(
                Product.DEADLINES.compute(term, Course.from(start)).end())).isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8})
    void a_term_of_three_days_or_more_holds_two_working_days(int days) {
        Term term = Product.term(days, TermUnit.DAYS);

        eachStart(start -> {
            LocalDate end = Product.DEADLINES.compute(term, Course.from(start)).end();

            long workingDays = start.plusDays(1).datesUntil(end.plusDays(1))
                    .filter(Product.CALENDAR::isWorkingDay).count();
            assertThat(workingDays).isGreaterThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource({"13, WEEKS", "91, DAYS", "4, MONTHS", "1, YEARS"})
    void longer_terms_stay_where_they_end(int length, TermUnit unit) {
        Term term = Product.term(length, unit);

        eachStart(start -> assertThat(Product.DEADLINES.compute(term, Course.from(start)).moved()).isFalse());
    }

    /**
     * A published system counts 462 of these 1,520 ends on a weekend or holiday. With every holiday of the law it is 468:
     * New Year of both years, Good Friday, Easter Monday, King's Day, 5 May, Ascension, Whit Monday, both Christmas days.
     */
    @Test
    void of_1520_terms_of_2026_468_end_on_a_weekend_or_holiday_of_the_law() {
        assertThat(endsOf2026().count()).isEqualTo(1520);
        assertThat(endsOf2026().filter(RollingPropertiesTest::weekendOrHoliday).count()).isEqualTo(468);
        assertThat(endsOf2026().filter(day -> day.getDayOfWeek().getValue() > 5).count()).isEqualTo(435);
    }

    @Test
    void the_day_after_ascension_day_adds_its_own_ends_to_the_468() {
        long equated = endsOf2026().filter(LocalDate.of(2026, 5, 15)::equals).count();

        assertThat(equated).isEqualTo(5);
        assertThat(endsOf2026().filter(day -> !Product.CALENDAR.isWorkingDay(day)).count()).isEqualTo(468 + equated);
    }

    static Stream<Seeded> seeds() {
        return Seeded.cases(500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void standing_still_once_more_never_makes_a_term_end_earlier(Seeded seeded) {
        Term term = Product.term(seeded.oneOf(3, 4, 14, 28, 42, 56, 84), TermUnit.DAYS);
        LocalDate start = seeded.day(FIRST, LocalDate.of(2027, 12, 31));
        Course course = Course.from(start);
        LocalDate before = Product.DEADLINES.compute(term, course).end();

        for (int more = 0; more < 4; more++) {
            LocalDate from = start.plusDays(seeded.between(-5, 90));
            course = course.suspended(from, from.plusDays(seeded.between(0, 20)), "");
            DeadlineResult result = Product.DEADLINES.compute(term, course);

            assertThat(result.end()).isAfterOrEqualTo(before);
            assertThat(Product.CALENDAR.isWorkingDay(result.end())).isTrue();
            assertThat(Product.DEADLINES.compute(term, course)).isEqualTo(result);
            assertThat(result.steps()).isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()));
            before = result.end();
        }
    }

    private static void eachStart(Consumer<LocalDate> check) {
        FIRST.datesUntil(AFTER).forEach(check);
    }

    private static Stream<LocalDate> endsOf2026() {
        return LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2026, 11, 1))
                .flatMap(start -> Stream.of(14, 28, 42, 56, 84).map(start::plusDays));
    }

    private static boolean weekendOrHoliday(LocalDate day) {
        return Product.CALENDAR.dayOff(day).filter(off -> !off.name().startsWith("gelijkgesteld")).isPresent();
    }
}
