package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.werkbrug.garnishment.calculation.HolidayAllowance;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** What payroll probably enters in the next run; everything can be changed. */
@Component
public class PayRunSuggestions {

    private final GarnishmentTable garnishments;
    private final ProtectedAmountTable protectedAmounts;
    private final PayRunTable runs;

    public PayRunSuggestions(GarnishmentTable garnishments, ProtectedAmountTable protectedAmounts, PayRunTable runs) {
        this.garnishments = garnishments;
        this.protectedAmounts = protectedAmounts;
        this.runs = runs;
    }

    /** The regular wage of the last run. */
    public Optional<Money> wage(String dossierId) {
        return runs.last(dossierId).map(run -> run.entry().wage());
    }

    /** The untaxed allowances of the last run, when there were any. */
    public Optional<Money> untaxed(String dossierId) {
        return runs.last(dossierId).map(run -> run.entry().untaxed()).filter(Money::isPositive);
    }

    /** Whether the reported end of the employment lies before or on the pay day. */
    public boolean last(String dossierId, LocalDate payDay) {
        return garnishments.ofDossier(dossierId).stream()
                .map(Garnishment::employmentEndsOn)
                .anyMatch(end -> end != null && !payDay.isBefore(end));
    }

    /** How many of the last twelve months, that of the pay day included, have a day after the oldest running garnishment. */
    public int holidayMonths(String dossierId, LocalDate payDay) {
        return garnishments.ofDossier(dossierId).stream()
                .filter(it -> it.status().withholds())
                .findFirst()
                .map(it -> months(it.servedOn(), payDay))
                .orElse(HolidayAllowance.BUILD_UP_MONTHS);
    }

    private static int months(LocalDate servedOn, LocalDate payDay) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(servedOn), YearMonth.from(payDay)) + 1;
        return (int) Math.max(0, Math.min(HolidayAllowance.BUILD_UP_MONTHS, months));
    }

    /** Whether the protected amount is a share of the net pay. */
    public boolean percentage(String dossierId, LocalDate payDay) {
        return protectedAmounts.ofDossier(dossierId, payDay).filter(ProtectedAmount::isPercentage).isPresent();
    }
}
