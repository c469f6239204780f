package nl.werkbrug.outcome;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.outcome.OutcomePayment.Kind;
import nl.werkbrug.outcome.OutcomePayment.Part;
import nl.werkbrug.outcome.OutcomePayment.State;
import nl.werkbrug.outcome.money.Netting;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomePaymentTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is put to the payer for milestones. One proposal follows what happens until a team lead looks at it, and goes when nothing is due
 * any more; days that pass leave it as it is, and what they bring or take is for the next one. What was paid beyond what they brought goes off the next one; what is left of it at the end is paid back.
 * The caller holds the lock of the contract.
 */
@Component
public class OutcomeBills {

    private static final String LAPSED = "OutcomePaymentLapsed";
    private static final Set<State> ASKED = EnumSet.of(State.PROPOSED, State.APPROVED, State.PAID);

    private final OutcomeDues dues;
    private final OutcomeClaimTable claims;
    private final OutcomePaymentTable payments;
    private final OutcomeNotes notes;
    private final Workflow workflow;
    private final DutchFormats formats;
    private final Clock clock;

    OutcomeBills(
            OutcomeDues dues, OutcomeClaimTable claims, OutcomePaymentTable payments, OutcomeNotes notes, Workflow workflow,
            DutchFormats formats, Clock clock) {
        this.dues = dues;
        this.claims = claims;
        this.payments = payments;
        this.notes = notes;
        this.workflow = workflow;
        this.formats = formats;
        this.clock = clock;
    }

    /** A day came: nobody did anything, so what waits for a team lead stays as it is, and what was refused is not asked again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void atDay(OutcomeContract it) {
        if (payments.growing(it.id()).isEmpty() && !payments.refused(it.id()).contains(parts(it, ""))) {
            propose(it);
        } else {
            atEnd(it);
        }
    }

    /** Somebody approved a proposal: what came or went since is looked at again. What was refused is left until something happens. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(OutcomeContract it, OutcomePayment payment, boolean approved) {
        if (payment.kind() == Kind.OUTCOME) {
            if (approved) {
                propose(it);
            } else {
                atEnd(it);
            }
        }
    }

    /**
     * Proposes what is due, and after the last day what is to be paid back when nothing waits for the evaluator. Twice is once; of a contract that is settled
     * nothing is proposed any more.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(OutcomeContract it) {
        if (!it.running()) {
            return;
        }
        Optional<OutcomePayment> growing = payments.growing(it.id());
        List<Part> parts = parts(it, growing.map(OutcomePayment::id).orElse(""));
        if (growing.isEmpty()) {
            if (!parts.isEmpty()) {
                dues.propose(it, Kind.OUTCOME, null, parts);
            }
        } else if (parts.isEmpty()) {
            lapse(it, growing.get());
        } else if (!parts.equals(growing.get().parts())) {
            change(it, growing.get(), parts);
        }
        atEnd(it);
    }

    /** What is due and lies before nobody, as after the payer refused it: it can be asked once more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Money askable(OutcomeContract it) {
        return it.running() && payments.growing(it.id()).isEmpty()
                ? parts(it, "").stream().map(Part::amount).reduce(Money.ZERO, Money::plus) : Money.ZERO;
    }

    /** @param apart from this payment; empty for none */
    private List<Part> parts(OutcomeContract it, String apart) {
        List<Part> parts = new ArrayList<>();
        netting(it, apart).proposal().forEach(line -> parts.add(new Part(parts.size() + 1, it.sides().payerId(), line.of(), null, line.open())));
        return parts;
    }

    private void atEnd(OutcomeContract it) {
        if (it.running() && !DutchTime.today(clock).isBefore(it.endsOn()) && !claims.open(it.id()) && payments.growing(it.id()).isEmpty()) {
            payBack(it);
        }
    }

    private void change(OutcomeContract it, OutcomePayment payment, List<Part> parts) {
        payments.replace(payment.id(), parts, DutchTime.today(clock));
        notes.happened(it, "outcome.note.changed", formats.money(payment.total()),
                formats.money(parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus)));
    }

    private void lapse(OutcomeContract it, OutcomePayment payment) {
        payments.lapsed(payment.id());
        notes.happened(it, "outcome.note.lapsed", formats.money(payment.total()));
        workflow.send(LAPSED, payment.id(), Map.of());
    }

    private void payBack(OutcomeContract it) {
        Money over = over(it);
        if (over.isPositive()) {
            dues.propose(it, Kind.BACK, null, List.of(new Part(1, it.sides().payerId(), null, null, over)));
            notes.happened(it, "outcome.note.proposed.BACK", formats.money(over));
        }
    }

    /** What the payer was asked beyond what all milestones brought, unless it is paid back or the payer left it to the contract. */
    @Transactional(readOnly = true)
    public Money over(OutcomeContract it) {
        return netting(it, "").over().minus(payments.sum(it.id(), Kind.BACK, EnumSet.of(State.REFUSED))).orZero();
    }

    /** Of that what the contract has in cash, so that nobody else gets it. */
    @Transactional(readOnly = true)
    public Money heldBack(OutcomeContract it) {
        return over(it).minus(payments.underWay(it.id(), Kind.OUTCOME, it.sides().payerId())).orZero();
    }

    /** @param apart from this payment; empty for none */
    private Netting<MilestoneKind> netting(OutcomeContract it, String apart) {
        List<Netting.Line<MilestoneKind>> lines = new ArrayList<>();
        dues.standings(it).forEach(each -> lines.add(new Netting.Line<>(
                each.milestone().kind(), each.earned(), payments.proposed(it.id(), each.milestone().kind(), apart))));
        // What was paid back and was earned after all is asked again; no milestone stands for it.
        lines.add(new Netting.Line<>(null, payments.sum(it.id(), Kind.BACK, ASKED), payments.proposed(it.id(), null, apart)));
        return new Netting<>(lines);
    }
}
