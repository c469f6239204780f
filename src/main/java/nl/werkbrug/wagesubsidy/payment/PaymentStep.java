package nl.werkbrug.wagesubsidy.payment;

import java.time.YearMonth;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.recovery.RecoveryAmounts;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proposes one subsidy in one month. */
@Component
class PaymentStep {

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final PaymentLineTable lines;
    private final RecoveryAmounts recoveries;
    private final BatchTable batches;
    private final PaymentCalendar calendar;
    private final NewLines newLines;
    private final UnapprovedLines unapproved;

    PaymentStep(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            PaymentLineTable lines,
            RecoveryAmounts recoveries,
            BatchTable batches,
            PaymentCalendar calendar,
            NewLines newLines,
            UnapprovedLines unapproved) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.lines = lines;
        this.recoveries = recoveries;
        this.batches = batches;
        this.calendar = calendar;
        this.newLines = newLines;
        this.unapproved = unapproved;
    }

    /** How many lines were added; the second of two nodes waits for the first and finds nothing left. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int propose(String wageSubsidyId, YearMonth month) {
        WageSubsidy subsidy = subsidies.lock(wageSubsidyId);
        Entitlements entitled = Entitlements.of(decisions.of(wageSubsidyId));
        unapproved.correct(wageSubsidyId, entitled);
        String batchId = BatchTable.id(subsidy.municipalityId(), month);
        List<PaymentLine> before = lines.ofSubsidy(wageSubsidyId);
        Money booked = recoveries.setOff(wageSubsidyId);
        if (Proposal.of(entitled, month, batchId, before, booked).isEmpty()) {
            return 0;
        }
        SubsidyBatch batch =
                batches.lockOrCreate(subsidy.municipalityId(), month, calendar.payDay(subsidy.municipalityId(), month));
        if (batch.state() != SubsidyBatch.State.PROPOSED) {
            // What was approved stays as it was seen; the rest comes next month.
            return 0;
        }
        List<Proposal.Line> added = Proposal.of(entitled, month, batchId, before, booked);
        newLines.add(wageSubsidyId, batchId, added, entitled, before);
        batches.changed(batchId, null);
        return added.size();
    }
}
