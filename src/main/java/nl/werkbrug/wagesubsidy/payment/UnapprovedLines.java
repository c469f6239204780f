package nl.werkbrug.wagesubsidy.payment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.DecisionMadeKnown;
import nl.werkbrug.wagesubsidy.recovery.RecoveryAmounts;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines that nobody approved follow the decisions: what would be paid too much is withdrawn and worked out anew in the same
 * batch. So only money that was approved or paid is ever set off or reclaimed.
 */
@Component
class UnapprovedLines {

    private static final String PAUSED = Words.in(Language.DUTCH, "wagesubsidy.kept.line.paused");
    private static final String DECIDED = Words.in(Language.DUTCH, "wagesubsidy.kept.line.decided");

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final PaymentLineTable lines;
    private final RecoveryAmounts recoveries;
    private final BatchTable batches;
    private final NewLines newLines;

    UnapprovedLines(
            WageSubsidyTable subsidies, DecisionTable decisions, PaymentLineTable lines, RecoveryAmounts recoveries, BatchTable batches,
            NewLines newLines) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.lines = lines;
        this.recoveries = recoveries;
        this.batches = batches;
        this.newLines = newLines;
    }

    /** At once, so that nobody approves in between what is not due any more. */
    @EventListener
    @Transactional
    void known(DecisionMadeKnown decision) {
        subsidies.lock(decision.wageSubsidyId());
        correct(decision.wageSubsidyId(), Entitlements.of(decisions.of(decision.wageSubsidyId())));
    }

    /** What is paused does not leave with a batch that was made before; once it goes on it is proposed again. */
    @Transactional
    void pause(String wageSubsidyId) {
        subsidies.lock(wageSubsidyId);
        if (lines.paused(wageSubsidyId)) {
            open(wageSubsidyId).forEach(batch -> withdraw(wageSubsidyId, batch, PAUSED));
        }
    }

    /** The caller locked the subsidy; the batches are locked by month, always in that order. A second time changes nothing. */
    void correct(String wageSubsidyId, Entitlements entitled) {
        if (outdated(lines.ofSubsidy(wageSubsidyId), entitled).isEmpty()) {
            return;
        }
        List<SubsidyBatch> open = open(wageSubsidyId);
        List<PaymentLine> wrong = outdated(lines.ofSubsidy(wageSubsidyId), entitled).stream()
                .filter(it -> open.stream().anyMatch(batch -> it.isIn(batch.id())))
                .toList();
        if (!wrong.isEmpty()) {
            open.forEach(batch -> withdraw(wageSubsidyId, batch, DECIDED));
            open.forEach(batch -> proposeAgain(wageSubsidyId, batch, entitled));
        }
    }

    /** The lines that pay something for a month of which too much is paid or proposed. */
    private static List<PaymentLine> outdated(List<PaymentLine> all, Entitlements entitled) {
        return all.stream()
                .filter(it -> it.state() == PaymentLine.State.PROPOSED && it.countsForMonth() && it.amount().isPositive())
                .filter(it -> entitled.of(it.month()).minus(counted(all, it.month())).isNegative())
                .toList();
    }

    private static Money counted(List<PaymentLine> all, YearMonth month) {
        return all.stream().filter(it -> it.countsForMonth() && it.month().equals(month)).map(PaymentLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The batches with lines of it that nobody approved; nobody does before this transaction ends. */
    private List<SubsidyBatch> open(String wageSubsidyId) {
        return lines.ofSubsidy(wageSubsidyId).stream()
                .filter(it -> it.state() == PaymentLine.State.PROPOSED)
                .map(PaymentLine::batchId)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> batches.find(id).orElseThrow())
                .sorted(Comparator.comparing(SubsidyBatch::month))
                .map(it -> batches.lock(it.id()))
                .filter(it -> it.state() == SubsidyBatch.State.PROPOSED)
                .toList();
    }

    /** All of them, also what was set off: that goes off what is left to pay. */
    private void withdraw(String wageSubsidyId, SubsidyBatch batch, String because) {
        lines.ofSubsidy(wageSubsidyId).stream().filter(it -> it.isIn(batch.id())).forEach(it -> lines.withdraw(it.id(), because));
        batches.changed(batch.id(), null);
    }

    /** What is to be reclaimed is found by the next run. */
    private void proposeAgain(String wageSubsidyId, SubsidyBatch batch, Entitlements entitled) {
        List<PaymentLine> before = lines.ofSubsidy(wageSubsidyId);
        List<Proposal.Line> added =
                Proposal.of(entitled, batch.month(), batch.id(), before, recoveries.setOff(wageSubsidyId)).stream()
                        .filter(it -> !it.kind().reclaimed())
                        .toList();
        newLines.add(wageSubsidyId, batch.id(), added, entitled, before);
    }
}
