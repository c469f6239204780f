package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.store.DebtEventTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Insolvency and help with debts: garnishments lapse, stand still or come back, as a paper says. The deduction for the CAK
 * goes on until the CAK itself ends it.
 */
@Service
public class DebtHelp {

    private static final String MORATORIUM = "garnishment-moratorium";

    private final DebtEventTable events;
    private final DebtState state;
    private final GarnishmentTable garnishments;
    private final PayRunTable runs;
    private final Standstills standstills;
    private final EstatePayments estatePayments;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Workflow workflow;
    private final Clock clock;
    private final DutchFormats formats;

    DebtHelp(
            DebtEventTable events,
            DebtState state,
            GarnishmentTable garnishments,
            PayRunTable runs,
            Standstills standstills,
            EstatePayments estatePayments,
            Timeline timeline,
            AuditTrail audit,
            Workflow workflow,
            Clock clock,
            DutchFormats formats) {
        this.events = events;
        this.state = state;
        this.garnishments = garnishments;
        this.runs = runs;
        this.standstills = standstills;
        this.estatePayments = estatePayments;
        this.timeline = timeline;
        this.audit = audit;
        this.workflow = workflow;
        this.clock = clock;
        this.formats = formats;
    }

    /** Whether this can be reported now: no second scheme beside one that runs, no end without a start. */
    @Transactional(readOnly = true)
    public boolean possible(String dossierId, DebtEvent.Kind kind) {
        return switch (kind) {
            case WSNP -> state.scheme(dossierId).isEmpty();
            case WSNP_ENDED, WSNP_ENDED_PAID -> state.scheme(dossierId).isPresent();
            case MORATORIUM -> state.moratorium(dossierId).isEmpty();
            case MORATORIUM_ENDED -> state.moratorium(dossierId).isPresent();
            case ESTATE_REVOKED -> state.estate(dossierId).isPresent();
            case ESTATE_PAYEE, DEBT_SETTLEMENT, PROTECTIVE_ADMINISTRATION -> true;
        };
    }

    /** The first day of what this kind ends; empty for a kind that ends nothing, and when nothing runs. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> startedOn(String dossierId, DebtEvent.Kind kind) {
        return switch (kind) {
            case WSNP_ENDED, WSNP_ENDED_PAID -> state.scheme(dossierId).map(DebtEvent::effectiveOn);
            case MORATORIUM_ENDED -> state.moratorium(dossierId).map(DebtEvent::effectiveOn);
            case ESTATE_REVOKED -> state.instruction(dossierId).map(DebtEvent::effectiveOn);
            default -> Optional.empty();
        };
    }

    /** The pay day of the last run that was entered; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastRun(String dossierId) {
        return runs.lastDay(dossierId);
    }

    /**
     * Keeps an event and does what it asks.
     *
     * @return false when it cannot be: see {@link #possible}
     */
    @Transactional
    public boolean report(DebtEvent event, Viewer viewer) {
        List<Garnishment> all = garnishments.lockDossier(event.dossierId());
        if (!possible(event.dossierId(), event.kind()) || tooEarly(event)) {
            return false;
        }
        String moratorium = state.moratorium(event.dossierId()).map(DebtEvent::id).orElse(null);
        events.insert(event, viewer.userId());
        audit.did(viewer.userId(), event.kind().name(), "dossier", event.dossierId(), event.id());
        timeline.add(new TimelineEntry(
                event.dossierId(), Garnishment.SUBJECT, viewer.displayName(), "DEBT_HELP",
                Words.in(Language.DUTCH, "garnishment.kept.debt",
                        event.kind().label(), formats.date(event.effectiveOn()), event.kind().effect(Language.DUTCH)),
                event.paperId(), "debt:" + event.id()));
        carryOut(event, all, moratorium, viewer.userId());
        return true;
    }

    /** Looked at again under the lock: somebody may have booked a run, or ended something, in between. */
    private boolean tooEarly(DebtEvent event) {
        boolean estate = event.estate() != null && event.estate().keeps() != null;
        return startedOn(event.dossierId(), event.kind()).filter(event.effectiveOn()::isBefore).isPresent()
                || estate && (state.scheme(event.dossierId()).isEmpty()
                        || lastRun(event.dossierId()).filter(last -> !event.effectiveOn().isAfter(last)).isPresent());
    }

    private void carryOut(DebtEvent event, List<Garnishment> all, String moratorium, String by) {
        switch (event.kind()) {
            case WSNP -> standstills.stop(event, all, GarnishmentStatus.LAPSED);
            case WSNP_ENDED_PAID -> {
                estatePayments.end(all, event.effectiveOn());
                standstills.resume(event, all, GarnishmentStatus.LAPSED, event.effectiveOn());
                standstills.tellHeld(event, all);
            }
            case WSNP_ENDED -> {
                estatePayments.end(all, event.effectiveOn());
                standstills.end(all);
                standstills.tellHeld(event, all);
            }
            case MORATORIUM -> {
                standstills.stop(event, all, GarnishmentStatus.STAYED);
                workflow.start(MORATORIUM, event.id(), variables(event, all.get(0)));
            }
            case MORATORIUM_ENDED -> workflow.send("MoratoriumEnded", moratorium, Map.of());
            case ESTATE_PAYEE -> {
                standstills.toEstate(all, event.estate().heldToo());
                estatePayments.instructed(event, all, by);
            }
            case ESTATE_REVOKED -> {
                standstills.toEstate(all, false);
                estatePayments.end(all, event.effectiveOn());
            }
            case DEBT_SETTLEMENT, PROTECTIVE_ADMINISTRATION -> { } // Only told: the garnishments go on.
        }
    }

    /** The moratorium is over: the garnishments go on from today. A second call does nothing. */
    @Transactional
    public void moratoriumOver(String eventId) {
        DebtEvent event = events.get(eventId);
        List<Garnishment> all = garnishments.lockDossier(event.dossierId());
        if (all.stream().noneMatch(it -> it.status() == GarnishmentStatus.STAYED)) {
            return;
        }
        timeline.add(new TimelineEntry(
                event.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "DEBT_HELP",
                Words.in(Language.DUTCH, "garnishment.kept.moratorium-over"), null, "moratorium-over:" + eventId));
        standstills.resume(event, all, GarnishmentStatus.STAYED, DutchTime.today(clock));
    }

    private static Map<String, Object> variables(DebtEvent event, Garnishment any) {
        Map<String, Object> variables = new HashMap<>(Registration.variables(any));
        variables.remove("garnishmentId");
        variables.remove("kind");
        variables.put("eventId", event.id());
        return variables;
    }
}
