package nl.werkbrug.hire.offer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.SchemesChosen;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Carries out what was chosen: one consent, and every procedure starts at once. What was chosen before is not started again. */
@Service
public class PackageStart {

    private final Offers offers;
    private final ChoiceCheck check;
    private final LettingIn lettingIn;
    private final ToldWithChoice told;
    private final SchemeRequests requests;
    private final Hires hires;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackageStart(
            Offers offers, ChoiceCheck check, LettingIn lettingIn, ToldWithChoice told, SchemeRequests requests, Hires hires,
            Dossiers dossiers, Timeline timeline, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.check = check;
        this.lettingIn = lettingIn;
        this.told = told;
        this.requests = requests;
        this.hires = hires;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What must be mended before the choice can be carried out; empty when nothing. Whether a procedure can start is asked with
     * what is told in the same form: that is kept for as long as the question takes, and undone.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<FieldError> mistakes(Hire hire, Choice choice, Viewer viewer) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        told.keep(hire, choice, viewer);
        return mistakes(hire, offers.of(hire, DutchTime.today(clock)), choice);
    }

    private List<FieldError> mistakes(Hire hire, Offer offer, Choice choice) {
        List<FieldError> mistakes = new ArrayList<>(check.mistakes(offer, choice));
        mistakes.addAll(check.obstacles(hire, chosen(offer, choice)));
        return mistakes;
    }

    private static List<OfferedScheme> chosen(Offer offer, Choice choice) {
        return offer.choosable().stream().filter(it -> choice.keys().contains(it.key())).toList();
    }

    /**
     * Starts what was chosen; the caller undoes everything when there are mistakes.
     *
     * @return what must be mended; empty when it was done
     * @throws nl.werkbrug.access.NotVisible when the viewer does not act for the employer
     */
    @Transactional
    public List<FieldError> start(Hire hire, Choice choice, Viewer viewer) {
        dossiers.mayAct(hire.dossierId(), Hire.SUBJECT, viewer, WorksAs.PAYROLL);
        if (!dossiers.holdOpen(hire.dossierId()) || hires.get(hire.id()).state() == Hire.State.STOPPED) {
            return List.of(FieldError.general(Words.of("hire.package.stopped")));
        }
        told.keep(hire, choice, viewer);
        Offer offer = offers.of(hire, DutchTime.today(clock));
        List<FieldError> mistakes = mistakes(hire, offer, choice);
        if (mistakes.isEmpty()) {
            lettingIn.letIn(offer, choice, viewer);
            requests.offered(hire, offer);
            Set<String> before = requests.keysOf(hire);
            List<OfferedScheme> fresh = chosen(offer, choice).stream().filter(it -> !before.contains(it.key())).toList();
            fresh.forEach(it -> requests.open(hire, it, check.startOf(hire, it.scheme()), viewer));
            record(hire, fresh, viewer);
            events.publishEvent(new SchemesChosen(hires.get(hire.id()), viewer));
        }
        return mistakes;
    }

    private void record(Hire hire, List<OfferedScheme> fresh, Viewer viewer) {
        hires.state(hire.id(), Hire.State.CHOSEN);
        String titles = fresh.stream().map(it -> it.answer().title()).collect(Collectors.joining("; "));
        timeline.add(new TimelineEntry(
                hire.dossierId(), Hire.SUBJECT, viewer.displayName(), "SCHEMES",
                fresh.isEmpty() ? Words.in(Language.DUTCH, "hire.kept.none-chosen") : Words.in(Language.DUTCH, "hire.kept.schemes",
                        titles), null, null));
        audit.did(viewer.userId(), "SCHEMES_CHOSEN", "hire", hire.id(), Integer.toString(fresh.size()));
    }
}
