package nl.werkbrug.garnishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerFixture;
import nl.werkbrug.shared.PayPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayDaysTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 25, 2026-06-01, 2026-06-25",
        "MONTH, 25, 2026-06-25, 2026-06-25",
        "MONTH, 25, 2026-06-26, 2026-07-25",
        "MONTH, 31, 2026-02-10, 2026-02-28",
        "MONTH, 31, 2028-02-10, 2028-02-29",
        "MONTH, 30, 2026-01-31, 2026-02-28",
        "MONTH, 25, 2026-12-31, 2027-01-25",
        "WEEK, 5, 2026-06-01, 2026-06-05",
        "WEEK, 5, 2026-06-05, 2026-06-05",
        "WEEK, 1, 2026-06-02, 2026-06-08",
        "FOUR_WEEKS, 3, 2026-06-01, 2026-06-03"
    })
    void the_first_pay_day_is_on_or_after_the_garnishment(
            PayPeriod period, int payDay, LocalDate served, LocalDate expected) {
        assertThat(PayDays.firstFrom(served, paying(period, payDay))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 25, 2026-06-25, 2026-07-25",
        "MONTH, 31, 2026-01-31, 2026-02-28",
        "MONTH, 31, 2026-02-28, 2026-03-31",
        "MONTH, 30, 2026-12-30, 2027-01-30",
        "WEEK, 5, 2026-06-05, 2026-06-12",
        "FOUR_WEEKS, 3, 2026-06-03, 2026-07-01"
    })
    void the_next_pay_day_is_one_period_later(PayPeriod period, int payDay, LocalDate last, LocalDate expected) {
        assertThat(PayDays.after(last, paying(period, payDay))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-23, 2026-07-25", "2026-06-30, 2026-07-25"})
    void a_run_paid_on_another_day_of_its_month_does_not_shift_the_next(LocalDate paid, LocalDate expected) {
        assertThat(PayDays.after(paid, paying(PayPeriod.MONTH, 25))).isEqualTo(expected);
    }

    private static Employer paying(PayPeriod period, int payDay) {
        Employer it = EmployerFixture.bakery();
        return new Employer(
                it.id(), it.name(), it.address(), it.kvkNumber(), it.wageTaxNumber(), it.iban(), period, payDay, it.email(),
                it.phone(), it.version());
    }
}
