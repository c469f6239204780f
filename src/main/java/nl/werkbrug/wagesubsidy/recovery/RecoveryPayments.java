package nl.werkbrug.wagesubsidy.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.SubsidyNotes;
import nl.werkbrug.wagesubsidy.SubsidyPost;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.recovery.Recovery.State;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens after the decision: the parts, what comes back, reminders and the end. */
@Service
public class RecoveryPayments {

    private static final String CHANGED = "RecoveryChanged";

    private final RecoveryTable recoveries;
    private final RecoveryAmounts amounts;
    private final Instalments instalments;
    private final RecoveryTerms terms;
    private final RecoveryPaper paper;
    private final DecisionTable decisions;
    private final WageSubsidyTable subsidies;
    private final RunningDeadlines running;
    private final SubsidyPost post;
    private final SubsidyNotes notes;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final Clock clock;

    RecoveryPayments(
            RecoveryTable recoveries,
            RecoveryAmounts amounts,
            Instalments instalments,
            RecoveryTerms terms,
            RecoveryPaper paper,
            DecisionTable decisions,
            WageSubsidyTable subsidies,
            RunningDeadlines running,
            SubsidyPost post,
            SubsidyNotes notes,
            Workflow workflow,
            AuditTrail audit,
            DutchFormats formats,
            Clock clock) {
        this.recoveries = recoveries;
        this.amounts = amounts;
        this.instalments = instalments;
        this.terms = terms;
        this.paper = paper;
        this.decisions = decisions;
        this.subsidies = subsidies;
        this.running = running;
        this.post = post;
        this.notes = notes;
        this.workflow = workflow;
        this.audit = audit;
        this.formats = formats;
        this.clock = clock;
    }

    /** The decision was made known: the parts get their days, and the calculation goes to the employer. Once. */
    @Transactional
    public void open(String id) {
        Recovery it = recoveries.lock(id);
        if (it.state() != State.PROPOSED) {
            return;
        }
        WageSubsidy subsidy = subsidies.get(it.wageSubsidyId());
        LocalDate madeKnown = decisions.get(it.decisionId()).madeKnownOn();
        LocalDate from = madeKnown == null ? DutchTime.today(clock) : madeKnown;
        amounts.instalments(id, instalments.of(amounts.total(id), it.plan(), from));
        String document = paper.statement(it, subsidy, from);
        recoveries.opened(id, document);
        if (it.plan().atOnce()) {
            running.open(new NewDeadline(subsidy.dossierId(), WageSubsidy.SUBJECT, Instalments.PAY, id, it.decisionId(), null,
                    new NewDeadline.Holder(subsidy.employerId(), WorksAs.PAYROLL)));
        }
        post.mailEmployer(subsidy, "recovery:" + id, "recovery", List.of(document));
        notes.happened(subsidy, "recovery-open:" + id,
                Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-pays", formats.money(amounts.total(id))), document);
    }

    /** Whether nothing is left to be paid. */
    @Transactional(readOnly = true)
    public boolean settled(String id) {
        return recoveries.get(id).state() == State.REMITTED || !amounts.open(id).isPositive();
    }

    /** The day on which to look at the first part that is not paid. */
    @Transactional(readOnly = true)
    public LocalDate lookOn(String id) {
        return instalments.lookOn(unpaid(id), recoveries.get(id).lookOn());
    }

    /** Whether a reminder went for the first part that is not paid. */
    @Transactional(readOnly = true)
    public boolean reminded(String id) {
        return unpaid(id).remindedOn() != null;
    }

    private Instalment unpaid(String id) {
        return Instalments.unpaid(amounts.instalments(id), amounts.paid(id)).orElseThrow();
    }

    /** Reminds the employer of the first part that is not paid; once for each part. */
    @Transactional
    public void remind(String id) {
        Recovery it = recoveries.lock(id);
        Instalment part = unpaid(id);
        if (part.remindedOn() != null) {
            return;
        }
        amounts.reminded(id, part.number(), DutchTime.today(clock));
        WageSubsidy subsidy = subsidies.get(it.wageSubsidyId());
        LocalDate until = terms.payAfterReminder();
        post.mailEmployer(subsidy, "recovery-reminder:" + id + ":" + part.number(), "recovery-reminder", List.of(), part.dueOn(), until);
        notes.happened(subsidy, "recovery-reminder:" + id + ":" + part.number(),
                Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-reminder", part.number(), formats.dateWithDay(until)), null);
    }

    /** Whether a payment is still to come that it can be set off against. */
    @Transactional(readOnly = true)
    public boolean canSetOff(String id) {
        return subsidies.get(recoveries.get(id).wageSubsidyId()).state() == WageSubsidy.State.GRANTED;
    }

    /**
     * Books what came back. What is set off goes off the next payments.
     *
     * @return false when it is more than is open, or nothing runs
     */
    @Transactional
    public boolean receive(String id, Received received, Viewer viewer) {
        Recovery it = recoveries.lock(id);
        if (it.state() != State.RUNNING || received.amount().compareTo(amounts.open(id)) > 0) {
            return false;
        }
        amounts.received(id, received, viewer.userId());
        audit.did(viewer.userId(), "RECEIVE", "recovery", id, received.kind().name());
        Money open = amounts.open(id);
        notes.did(subsidies.get(it.wageSubsidyId()), viewer, Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-received",
                formats.money(received.amount()), received.kind().dutchLabel(), formats.date(received.on()), formats.money(open)));
        workflow.send(CHANGED, id, Map.of());
        return true;
    }

    /** The rest need not be paid (article 4:94a Awb); false when nothing runs. */
    @Transactional
    public boolean remit(String id, String because, Viewer viewer) {
        Recovery it = recoveries.lock(id);
        if (it.state() != State.RUNNING) {
            return false;
        }
        recoveries.over(id, State.REMITTED, because);
        audit.did(viewer.userId(), "REMIT", "recovery", id, null);
        notes.did(subsidies.get(it.wageSubsidyId()), viewer,
                Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-remitted", formats.money(amounts.open(id)), because));
        workflow.send(CHANGED, id, Map.of());
        return true;
    }

    /** The loket spoke with the employer and looks again on a day. */
    @Transactional
    public void called(String id, LocalDate lookOn, String note, Viewer viewer) {
        Recovery it = recoveries.lock(id);
        recoveries.lookOn(id, lookOn);
        notes.did(subsidies.get(it.wageSubsidyId()), viewer, Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-agreed", note));
    }

    /** All is paid or remitted. A second call does nothing. */
    @Transactional
    public void close(String id) {
        Recovery it = recoveries.lock(id);
        running.met(id, Instalments.PAY);
        if (it.state() == State.RUNNING) {
            recoveries.over(id, State.PAID, null);
            notes.happened(subsidies.get(it.wageSubsidyId()), "recovery-paid:" + id,
                    Words.in(Language.DUTCH, "wagesubsidy.kept.recovery-paid"), null);
        }
    }
}
