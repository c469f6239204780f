package nl.werkbrug.wagesubsidy.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.SubsidyNotes;
import nl.werkbrug.wagesubsidy.SubsidyPost;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections in: keeps them, starts their clock and confirms that they came. */
@Service
public class ObjectionIntake {

    private final ObjectionTable objections;
    private final ObjectionTerms terms;
    private final ObjectionPaper paper;
    private final DecisionTable decisions;
    private final WageSubsidyTable subsidies;
    private final SubsidyPost post;
    private final SubsidyNotes notes;
    private final RunningDeadlines running;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final DutchFormats formats;

    ObjectionIntake(
            ObjectionTable objections,
            ObjectionTerms terms,
            ObjectionPaper paper,
            DecisionTable decisions,
            WageSubsidyTable subsidies,
            SubsidyPost post,
            SubsidyNotes notes,
            RunningDeadlines running,
            Workflow workflow,
            AuditTrail audit,
            DutchFormats formats) {
        this.objections = objections;
        this.terms = terms;
        this.paper = paper;
        this.decisions = decisions;
        this.subsidies = subsidies;
        this.post = post;
        this.notes = notes;
        this.running = running;
        this.workflow = workflow;
        this.audit = audit;
        this.formats = formats;
    }

    /** Whether one can object to it: it was made known, is no decision on an objection, and none to it runs or was decided. */
    public boolean possible(Decision decision) {
        return contestable(decision) && objections.running(decision.id()).isEmpty() && !objections.decided(decision.id());
    }

    private static boolean contestable(Decision decision) {
        return decision.madeKnownOn() != null && decision.kind() != Decision.Kind.ON_OBJECTION;
    }

    /**
     * Keeps an objection of somebody who may, and starts its process.
     *
     * @return false when one cannot object to it, or an objection to it runs already or was decided
     */
    @Transactional
    public boolean file(NewObjection it, Viewer viewer) {
        Decision contested = decisions.get(it.contestedId());
        WageSubsidy subsidy = subsidies.lock(contested.wageSubsidyId());
        if (!possible(contested)) {
            return false;
        }
        String paperId = it.paper() == null ? null : post.keepUpload(subsidy, it.paper(), "Bezwaar", viewer.userId());
        Objection objection = new Objection(
                UUID.randomUUID().toString(), subsidy.id(), contested.id(), UUID.randomUUID().toString(), Objection.State.RECEIVED,
                new Objection.Intake(it.byPost(), it.postedOn(), it.receivedOn(), it.grounds(), it.lateReason(), null),
                new Objection.Wanted(false, false, null), null, null, null, null, null);
        objections.insert(objection, viewer.userId(), paperId);
        workflow.start(Objection.PROCESS, objection.id(), SubsidyNotes.variables(subsidy, objection.decisionId()));
        audit.did(viewer.userId(), "OBJECT", "wage_subsidy_decision", contested.id(), null);
        notes.did(subsidy, viewer, "Bezwaar ontvangen op " + formats.date(it.receivedOn()) + " tegen: " + contested.kind().title()
                + " van " + formats.date(contested.madeKnownOn()) + ".");
        return true;
    }

    /** Starts the clock of the decision and confirms the receipt (article 6:14 Awb). A second call does nothing. */
    @Transactional
    public void confirm(String objectionId) {
        Objection it = objections.lock(objectionId);
        if (it.clockId() != null) {
            return;
        }
        WageSubsidy subsidy = subsidies.get(it.wageSubsidyId());
        NewDeadline clock = new NewDeadline(
                subsidy.dossierId(), WageSubsidy.SUBJECT, ObjectionTerms.DECIDE, it.id(), null, null,
                new NewDeadline.Holder(subsidy.municipalityId(), WorksAs.LOKET));
        LocalDate decideBy = running.open(clock).orElseThrow();
        objections.clock(it.id(), clock.id(), decideBy);
        String document = paper.confirmation(objections.get(objectionId), subsidy);
        objections.confirmed(it.id(), document);
        post.mailEmployer(
                subsidy, "objection:" + it.id(), "Uw bezwaar is ontvangen",
                "De gemeente heeft uw bezwaar ontvangen. In de brief bij deze mail staat wanneer u een beslissing krijgt.\n", List.of(document));
        notes.happened(subsidy, "objection-confirmed:" + it.id(),
                "Ontvangst van het bezwaar bevestigd. Beslissing uiterlijk " + formats.dateWithDay(decideBy) + ".", document);
    }
}
