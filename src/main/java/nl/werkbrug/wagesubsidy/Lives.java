package nl.werkbrug.wagesubsidy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DecisionClocks;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.ConsentWithdrawn;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.WageSubsidy.State;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a subsidy goes on and ends: what a decision made of it, and an application that is withdrawn before there is one. */
@Service
public class Lives {

    private static final String WITHDRAWN = "ApplicationWithdrawn";
    private static final Set<State> UNDECIDED = EnumSet.of(State.APPLIED, State.MEASURING, State.DECIDING);

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final Dossiers dossiers;
    private final DecisionClocks clocks;
    private final RunningDeadlines running;
    private final Workflow workflow;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Lives(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            Dossiers dossiers,
            DecisionClocks clocks,
            RunningDeadlines running,
            Workflow workflow,
            Timeline timeline,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.clocks = clocks;
        this.running = running;
        this.workflow = workflow;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
    }

    /** Where the subsidy stands after a decision on the application. */
    @Transactional
    public void settle(String wageSubsidyId, String decisionId) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        Decision decision = decisions.get(decisionId);
        switch (decision.kind()) {
            case GRANT -> granted(it, decision);
            case REFUSAL -> subsidies.state(it.id(), State.REFUSED);
            case NOT_PROCESSED -> subsidies.state(it.id(), State.NOT_PROCESSED);
            default -> throw new IllegalStateException("No decision on an application: " + decision.kind());
        }
    }

    private void granted(WageSubsidy it, Decision decision) {
        subsidies.state(it.id(), State.GRANTED);
        if (decision.basis().wageValue() == null) {
            running.open(new NewDeadline(
                    it.dossierId(), WageSubsidy.SUBJECT, "PW_10D_5", it.id(), null, null,
                    new NewDeadline.Holder(it.municipalityId(), WorksAs.LOKET)));
        }
    }

    /** The measured wage value counts: the flat rate is over. */
    @Transactional
    public void flatRateOver(String wageSubsidyId) {
        running.met(wageSubsidyId, "PW_10D_5");
    }

    /** Whether an application may still be withdrawn. */
    public static boolean undecided(WageSubsidy it) {
        return UNDECIDED.contains(it.state());
    }

    /**
     * The employer withdraws the application.
     *
     * @throws nl.werkbrug.access.NotVisible when the viewer does not act for the employer
     * @throws ApplicationRefused when there is a decision already
     */
    @Transactional
    public void withdraw(String wageSubsidyId, String because, Viewer viewer) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        dossiers.mayAct(it.dossierId(), WageSubsidy.SUBJECT, viewer, WorksAs.PAYROLL);
        ApplicationRefused.when(!undecided(it), "", Words.of("wagesubsidy.lives.there-is-already-a"));
        audit.did(viewer.userId(), "WITHDRAW", "wage subsidy", it.id(), null);
        withdrawn(it, viewer.displayName(), Words.in(Language.DUTCH, "wagesubsidy.kept.withdrawn", because));
    }

    /** The hire did not come about: nothing on the dossier is asked any more that nobody decided on. */
    @Transactional
    public void hireEnded(String dossierId) {
        subsidies.ofDossier(dossierId).stream()
                .map(it -> subsidies.lock(it.id()))
                .filter(Lives::undecided)
                .forEach(it -> withdrawn(it, TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "wagesubsidy.kept.no-hire")));
    }

    /** The subsidy of a dossier that is granted and runs, held until the transaction ends: it ends with the employment. */
    @Transactional
    public Optional<String> granted(String dossierId) {
        return subsidies.ofDossier(dossierId).stream()
                .map(it -> subsidies.lock(it.id()))
                .filter(it -> it.state() == State.GRANTED)
                .map(WageSubsidy::id)
                .findFirst();
    }

    @EventListener
    void consentEnded(ConsentWithdrawn consent) {
        if (consent.subject().equals(WageSubsidy.SUBJECT) && consent.part() == WorksAs.LOKET) {
            subsidies.ofDossier(consent.dossierId()).stream()
                    .filter(it -> undecided(it) && it.municipalityId().equals(consent.partyId()))
                    .forEach(it -> withdrawn(it, TimelineEntry.SYSTEM,
                            Words.in(Language.DUTCH, "wagesubsidy.kept.consent-over")));
        }
    }

    private void withdrawn(WageSubsidy it, String actor, String text) {
        subsidies.state(it.id(), State.WITHDRAWN);
        clocks.dropped(it.id(), StartOfTerms.DECIDE);
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, actor, "SUBSIDY", text, null, "withdrawn:" + it.id()));
        workflow.send(WITHDRAWN, it.id(), Map.of());
        events.publishEvent(new ApplicationWithdrawn(it.id()));
    }

    /** The application is over: no clock of it runs any more. */
    @Transactional
    public void closeApplication(String wageSubsidyId) {
        running.closed(wageSubsidyId);
    }

    /** A granted subsidy is over. Clocks of decisions that were made known go on. */
    @Transactional
    public void end(String wageSubsidyId) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        if (it.state() == State.GRANTED) {
            subsidies.state(it.id(), State.ENDED);
        }
        running.met(it.id(), "PW_10D_5");
    }
}
