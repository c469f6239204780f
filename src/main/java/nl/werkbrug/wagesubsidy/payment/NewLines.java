package nl.werkbrug.wagesubsidy.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.OverpaymentFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the lines of a proposal and tells what is to be reclaimed. The caller locked subsidy and batch. */
@Component
class NewLines {

    private final PaymentLineTable lines;
    private final LineWords words;
    private final FirstPayments firstPayments;
    private final ApplicationEventPublisher events;

    NewLines(PaymentLineTable lines, LineWords words, FirstPayments firstPayments, ApplicationEventPublisher events) {
        this.lines = lines;
        this.words = words;
        this.firstPayments = firstPayments;
        this.events = events;
    }

    /** @param before the lines that the subsidy had */
    void add(String wageSubsidyId, String batchId, List<Proposal.Line> added, Entitlements entitled, List<PaymentLine> before) {
        LocalDate lastDay = firstPayments.lastDay(wageSubsidyId, before);
        added.forEach(it -> add(wageSubsidyId, batchId, it, entitled, lastDay));
    }

    private void add(String wageSubsidyId, String batchId, Proposal.Line it, Entitlements entitled, LocalDate lastDay) {
        boolean recovery = it.kind().reclaimed();
        lines.insert(new PaymentLine(
                UUID.randomUUID().toString(), wageSubsidyId, it.month(), it.sequence(), recovery ? null : batchId, it.kind(),
                recovery ? PaymentLine.State.HANDED_OVER : PaymentLine.State.PROPOSED, it.amount(), words.why(it, entitled),
                !it.kind().setsOff() && entitled.estimate(it.month()), it.kind() == PaymentLine.Kind.REGULAR ? lastDay : null, null));
        if (recovery) {
            events.publishEvent(new OverpaymentFound(wageSubsidyId, Money.ZERO.minus(it.amount())));
        }
    }
}
