package nl.werkbrug.agenda;

import java.util.List;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.ConsentWithdrawn;
import nl.werkbrug.dossier.DossierClosed;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the clocks of a dossier that closes and of a party that is put out, in the same transaction. A task that still waits
 * keeps its clock: that one ends with the task.
 */
@Component
class LettingGo {

    private final DeadlineStore store;
    private final HandClockTable table;
    private final DossierParts parts;
    private final Timeline timeline;
    private final AuditTrail audit;

    LettingGo(DeadlineStore store, HandClockTable table, DossierParts parts, Timeline timeline, AuditTrail audit) {
        this.store = store;
        this.table = table;
        this.parts = parts;
        this.timeline = timeline;
        this.audit = audit;
    }

    @EventListener
    void closed(DossierClosed dossier) {
        store.lockOfDossier(dossier.dossierId()).forEach(it -> withdraw(it, Words.in(Language.DUTCH, "agenda.kept.closed")));
    }

    @EventListener
    void outside(ConsentWithdrawn consent) {
        NewDeadline.Holder gone = new NewDeadline.Holder(consent.partyId(), consent.part());
        List<RunningDeadline> running = store.lockOfDossier(consent.dossierId()).stream()
                .filter(it -> it.subject().equals(consent.subject()))
                .toList();
        running.stream()
                .filter(it -> gone.equals(it.holder()))
                .forEach(it -> withdraw(it, Words.in(Language.DUTCH, "agenda.kept.consent-over")));
        parts.of(consent.dossierId(), consent.subject()).stream()
                .filter(DossierPart::isEmployer)
                .findFirst()
                .ifPresent(employer -> handOver(consent, gone, employer));
    }

    /** Who is outside cannot end what he kept for others, so the employer must be able to. */
    private void handOver(ConsentWithdrawn consent, NewDeadline.Holder gone, DossierPart employer) {
        int kept = table.handOver(consent.dossierId(), consent.subject(), gone, employer.holder());
        if (kept > 0) {
            audit.did(null, "HAND_OVER_CLOCKS", "dossier", consent.dossierId(), gone.partyId());
            tell(consent.dossierId(), consent.subject(), gone.worksAs() == WorksAs.COACH
                    ? Words.in(Language.DUTCH, "agenda.kept.clocks-of-coach")
                    : Words.in(Language.DUTCH, "agenda.kept.clocks-of-loket"));
        }
    }

    private void withdraw(RunningDeadline it, String because) {
        store.end("id = :key", it.id(), DeadlineState.WITHDRAWN);
        if (table.find(it.id()).isPresent()) {
            table.withdrawn(it.id(), because);
            audit.did(null, "WITHDRAW", "deadline", it.id(), null);
            tell(it.dossierId(), it.subject(), Words.in(Language.DUTCH, "agenda.kept.lapsed", it.keptWhat(false), because));
        }
    }

    private void tell(String dossierId, String subject, String text) {
        timeline.add(new TimelineEntry(dossierId, subject, TimelineEntry.SYSTEM, "DEADLINE", text, null, null));
    }
}
