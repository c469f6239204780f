package nl.werkbrug.wagesubsidy.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.OverpaymentFound;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proposes one subsidy in one month. */
@Component
class PaymentStep {

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final PaymentLineTable lines;
    private final BatchTable batches;
    private final PaymentCalendar calendar;
    private final LineWords words;
    private final FirstPayments firstPayments;
    private final ApplicationEventPublisher events;

    PaymentStep(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            PaymentLineTable lines,
            BatchTable batches,
            PaymentCalendar calendar,
            LineWords words,
            FirstPayments firstPayments,
            ApplicationEventPublisher events) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.lines = lines;
        this.batches = batches;
        this.calendar = calendar;
        this.words = words;
        this.firstPayments = firstPayments;
        this.events = events;
    }

    /** How many lines were added; the second of two nodes waits for the first and finds nothing left. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int propose(String wageSubsidyId, YearMonth month) {
        WageSubsidy subsidy = subsidies.lock(wageSubsidyId);
        Entitlements entitled = Entitlements.of(decisions.of(wageSubsidyId));
        String batchId = BatchTable.id(subsidy.municipalityId(), month);
        List<PaymentLine> before = lines.ofSubsidy(wageSubsidyId);
        if (Proposal.of(entitled, month, batchId, before).isEmpty()) {
            return 0;
        }
        SubsidyBatch batch =
                batches.lockOrCreate(subsidy.municipalityId(), month, calendar.payDay(subsidy.municipalityId(), month));
        if (batch.state() != SubsidyBatch.State.PROPOSED) {
            // What was approved stays as it was seen; the rest comes next month.
            return 0;
        }
        List<Proposal.Line> added = Proposal.of(entitled, month, batchId, before);
        LocalDate lastDay = firstPayments.lastDay(wageSubsidyId, before);
        added.forEach(it -> add(wageSubsidyId, batchId, it, entitled, lastDay));
        batches.changed(batchId, null);
        return added.size();
    }

    private void add(String wageSubsidyId, String batchId, Proposal.Line it, Entitlements entitled, LocalDate lastDay) {
        boolean recovery = it.kind() == PaymentLine.Kind.RECOVERY;
        lines.insert(new PaymentLine(
                UUID.randomUUID().toString(), wageSubsidyId, it.month(), it.sequence(), recovery ? null : batchId, it.kind(),
                recovery ? PaymentLine.State.HANDED_OVER : PaymentLine.State.PROPOSED, it.amount(), words.why(it, entitled),
                entitled.estimate(it.month()), it.kind() == PaymentLine.Kind.REGULAR ? lastDay : null, null));
        if (recovery) {
            events.publishEvent(new OverpaymentFound(wageSubsidyId, Money.ZERO.minus(it.amount())));
        }
    }
}
