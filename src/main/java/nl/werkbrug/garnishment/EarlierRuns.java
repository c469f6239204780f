package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.werkbrug.garnishment.calculation.EarlierPay;
import nl.werkbrug.garnishment.calculation.ExtraPay;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import org.springframework.stereotype.Component;

/** What was paid before in the same period: the protected amount counts once. */
@Component
public class EarlierRuns {

    private final PayRunTable runs;

    public EarlierRuns(PayRunTable runs) {
        this.runs = runs;
    }

    EarlierPay before(String dossierId, LocalDate payDay, PayPeriod period) {
        return before(dossierId, payDay, period, PayRun::protectedAmount);
    }

    /** @param protectedOf the protected amount that counts for an earlier run */
    EarlierPay before(String dossierId, LocalDate payDay, PayPeriod period, Function<PayRun, Money> protectedOf) {
        List<PayRun> same = runs.between(dossierId, PayDays.periodFrom(payDay, period), PayDays.periodUntil(payDay, period)).stream()
                .filter(run -> run.payDay().isBefore(payDay))
                .toList();
        Money wage = same.stream().map(run -> regular(run.entry())).reduce(Money.ZERO, Money::plus);
        Money seized = same.stream().findFirst().map(newest -> wage.minus(protectedOf.apply(newest)).orZero()).orElse(Money.ZERO);
        return new EarlierPay(wage, seized);
    }

    private static Money regular(PayRunEntry entry) {
        return entry.extras().stream().map(ExtraPay::amount).reduce(entry.wage(), Money::plus);
    }
}
