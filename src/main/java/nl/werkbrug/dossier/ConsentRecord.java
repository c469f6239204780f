package nl.werkbrug.dossier;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
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
        write(consent, viewer.displayName(), "given", Words.in(Language.DUTCH, "dossier.kept.consent-given",
                formats.date(consent.givenOn()), consent.partyName(), consent.part().kept()));
        events.publishEvent(new ConsentGiven(
                consent.id(), consent.dossierId(), consent.subject(), consent.partyId(), consent.part()));
    }

    void withdrawn(Consent consent, Viewer viewer) {
        admission.letOut(consent.dossierId(), consent.subject(), consent.partyId(), consent.part().name());
        audit.did(viewer.userId(), "CONSENT_WITHDRAWN", "dossier", consent.dossierId(), consent.id());
        write(consent, viewer.displayName(), "withdrawn", Words.in(Language.DUTCH, "dossier.kept.consent-withdrawn",
                consent.partyName(), consent.part().kept()));
        events.publishEvent(new ConsentWithdrawn(
                consent.id(), consent.dossierId(), consent.subject(), consent.partyId(), consent.part()));
    }

    /** The consent ends with the dossier. */
    void ended(Consent consent) {
        admission.letOut(consent.dossierId(), consent.subject(), consent.partyId(), consent.part().name());
        audit.did(null, "CONSENT_ENDED", "dossier", consent.dossierId(), consent.id());
        write(consent, TimelineEntry.SYSTEM, "withdrawn", Words.in(Language.DUTCH, "dossier.kept.consent-ended",
                consent.partyName(), consent.part().kept()));
        events.publishEvent(new ConsentWithdrawn(
                consent.id(), consent.dossierId(), consent.subject(), consent.partyId(), consent.part()));
    }

    private void write(Consent consent, String actor, String what, String text) {
        timeline.add(new TimelineEntry(
                consent.dossierId(), consent.subject(), actor, "CONSENT", text, null,
                "consent-" + what + ":" + consent.id()));
    }
}
