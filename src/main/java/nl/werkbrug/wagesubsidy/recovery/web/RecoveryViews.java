package nl.werkbrug.wagesubsidy.recovery.web;

import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.RepaymentAccounts;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import nl.werkbrug.wagesubsidy.recovery.RecoveryAmounts;
import nl.werkbrug.wagesubsidy.recovery.RecoveryMonth;
import nl.werkbrug.wagesubsidy.recovery.RecoveryTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** Makes recoveries ready for pages. The caller found them for the viewer. */
@Component
class RecoveryViews {

    private final RecoveryTable recoveries;
    private final RecoveryAmounts amounts;
    private final DraftAnswers drafts;
    private final WageSubsidyTable subsidies;
    private final RepaymentAccounts repayment;

    RecoveryViews(
            RecoveryTable recoveries, RecoveryAmounts amounts, DraftAnswers drafts, WageSubsidyTable subsidies,
            RepaymentAccounts repayment) {
        this.recoveries = recoveries;
        this.amounts = amounts;
        this.drafts = drafts;
        this.subsidies = subsidies;
        this.repayment = repayment;
    }

    RecoveryView of(String id) {
        Recovery it = recoveries.get(id);
        List<RecoveryMonth> months = amounts.months(id);
        Money total = amounts.total(id);
        return new RecoveryView(
                it, months, total, amounts.instalments(id), amounts.received(id), amounts.open(id),
                months.isEmpty() ? null : drafts.planInWords(total, it.plan()),
                repayment.inWords(subsidies.get(it.wageSubsidyId())).orElse(null));
    }
}
