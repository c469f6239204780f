package nl.werkbrug.wagesubsidy.copy;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.DecisionCopy;
import nl.werkbrug.document.ObjectionDecision;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Copied;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.DecisionMadeKnown;
import nl.werkbrug.wagesubsidy.SubsidyNotes;
import nl.werkbrug.wagesubsidy.SubsidyPapers;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.copy.EmployeeCopy.Channel;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the letter for the employee as soon as a decision is made known, and keeps how and when it went. */
@Service
public class EmployeeCopies {

    private final CopyTable copies;
    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final SubsidyPapers papers;
    private final Copied copied;
    private final Deadlines deadlines;
    private final Workflow workflow;
    private final SubsidyNotes notes;
    private final AuditTrail audit;
    private final DutchFormats formats;

    EmployeeCopies(
            CopyTable copies,
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            SubsidyPapers papers,
            Copied copied,
            Deadlines deadlines,
            Workflow workflow,
            SubsidyNotes notes,
            AuditTrail audit,
            DutchFormats formats) {
        this.copies = copies;
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.papers = papers;
        this.copied = copied;
        this.deadlines = deadlines;
        this.workflow = workflow;
        this.notes = notes;
        this.audit = audit;
        this.formats = formats;
    }

    @EventListener
    void known(DecisionMadeKnown event) {
        WageSubsidy it = subsidies.get(event.wageSubsidyId());
        Decision decision = decisions.get(event.decisionId());
        if (copied.toEmployee(decision)) {
            start(it, decision, letter(it, decision));
        } else if (copied.addressedToEmployee(it, decision)) {
            start(it, decision, null);
        }
    }

    private void start(WageSubsidy it, Decision decision, String documentId) {
        copies.insert(decision.id(), documentId);
        workflow.start(EmployeeCopy.PROCESS, decision.id(), SubsidyNotes.variables(it, decision.id()));
    }

    private String letter(WageSubsidy it, Decision decision) {
        boolean appeal = decision.kind() == Decision.Kind.ON_OBJECTION;
        DeadlineResult remedy = deadlines.compute("AWB_6_7", decision.madeKnownOn());
        return papers.keep(it, new DecisionCopy(
                papers.toEmployee(it, null), papers.employer(it), decision.kind().dutchLabel(), decision.madeKnownOn(),
                it.appliedBy() == WageSubsidy.AppliedBy.EMPLOYEE, appeal, remedy.end(),
                appeal ? ObjectionDecision.Appeal.SOURCE : remedy.term().source()));
    }

    /** The copy of a decision. The caller found its task for the viewer. */
    @Transactional(readOnly = true)
    public EmployeeCopy get(String decisionId) {
        return copies.get(decisionId);
    }

    @Transactional(readOnly = true)
    public Decision decision(String decisionId) {
        return decisions.get(decisionId);
    }

    /** It went to the employee. A second call changes nothing. */
    @Transactional
    public void sent(String decisionId, Channel channel, LocalDate on, Viewer viewer) {
        if (!copies.sent(decisionId, channel, on, viewer.userId())) {
            return;
        }
        Decision decision = decisions.get(decisionId);
        audit.did(viewer.userId(), "SEND_COPY", "wage_subsidy_decision", decisionId, channel.name());
        notes.did(subsidies.get(decision.wageSubsidyId()), viewer, Words.in(Language.DUTCH, "wagesubsidy.kept.copy",
                decision.kind().dutchLabel(), formats.date(on), channel.dutchLabel()));
    }
}
