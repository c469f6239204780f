package nl.werkbrug.dossier;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Everything that follows from a consent: the party is let in or put out, it is written down, others are told. */
@Component
class ConsentRecord {

    private final Admission admission;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final DutchFormats formats;

    ConsentRecord(
            Admission admission,
            Timeline timeline,
            AuditTrail audit,
            ApplicationEventPublisher events,
            DutchFormats formats) {
        this.admission = admission;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.formats = formats;
    }

    void given(Consent consent, Viewer viewer) {
        admission.letIn(consent.dossierId(), consent.subject(), consent.partyId(), consent.part().name());
        audit.did(viewer.userId(), "CONSENT_GIVEN", "dossier", consent.dossierId(), consent.id());
        write(consent, viewer.displayName(), "given", "De werknemer gaf op %s toestemming aan %s (%s) om mee te kijken."
                .formatted(formats.date(consent.givenOn()), consent.partyName(), consent.part().kept()));
        events.publishEvent(new ConsentGiven(
                consent.id(), consent.dossierId(), consent.subject(), consent.partyId(), consent.part()));
    }

    void withdrawn(Consent consent, Viewer viewer) {
        admission.letOut(consent.dossierId(), consent.subject(), consent.partyId(), consent.part().name());
        audit.did(viewer.userId(), "CONSENT_WITHDRAWN", "dossier", consent.dossierId(), consent.id());
        write(consent, viewer.displayName(), "withdrawn", "De toestemming voor %s (%s) is ingetrokken. Meekijken kan niet meer."
                .formatted(consent.partyName(), consent.part().kept()));
        events.publishEvent(new ConsentWithdrawn(
                consent.id(), consent.dossierId(), consent.subject(), consent.partyId(), consent.part()));
    }

    /** The consent ends with the dossier. */
    void ended(Consent consent) {
        admission.letOut(consent.dossierId(), consent.subject(), consent.partyId(), consent.part().name());
        audit.did(null, "CONSENT_ENDED", "dossier", consent.dossierId(), consent.id());
        write(consent, TimelineEntry.SYSTEM, "withdrawn", "De toestemming voor %s (%s) eindigt met het dossier."
                .formatted(consent.partyName(), consent.part().kept()));
        events.publishEvent(new ConsentWithdrawn(
                consent.id(), consent.dossierId(), consent.subject(), consent.partyId(), consent.part()));
    }

    private void write(Consent consent, String actor, String what, String text) {
        timeline.add(new TimelineEntry(
                consent.dossierId(), consent.subject(), actor, "CONSENT", text, null,
                "consent-" + what + ":" + consent.id()));
    }
}
