package nl.werkbrug.wagesubsidy.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * When a month is proposed and when it is paid. The law says only that the first payment comes within six weeks (article 4:87
 * Awb); paying each month on a fixed day is our own agreement (grade D) until the municipality says otherwise.
 */
@Component
public class PaymentCalendar {

    private static final int PAY_DAY = 20;
    private static final int DAYS_TO_APPROVE = 10;
    private static final int FIRST = 1;
    private static final int LAST = 28;

    private final ObjectProvider<PaymentDays> setups;

    PaymentCalendar(ObjectProvider<PaymentDays> setups) {
        this.setups = setups;
    }

    /** The day on which the municipality means to pay for a month: in that month itself. */
    public LocalDate payDay(String municipalityId, YearMonth month) {
        int day = setups.stream().map(it -> it.of(municipalityId)).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt)
                .findFirst().orElse(PAY_DAY);
        return month.atDay(Math.max(FIRST, Math.min(LAST, day)));
    }

    /** The newest month that it is time to propose: the coming one when the municipality pays early in a month. */
    Optional<YearMonth> newestDue(String municipalityId, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return Stream.of(SubsidyMonths.after(now), now).filter(month -> due(municipalityId, month, today)).findFirst();
    }

    /** Whether it is time to propose the month: ten days before the payment, and ever after. */
    private boolean due(String municipalityId, YearMonth month, LocalDate today) {
        return payDay(municipalityId, month).toEpochDay() - today.toEpochDay() <= DAYS_TO_APPROVE;
    }
}
