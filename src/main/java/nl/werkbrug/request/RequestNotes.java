package nl.werkbrug.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import org.springframework.stereotype.Component;

/** What is written on the timeline and mailed about a request, and the variables with which its processes start. */
@Component
class RequestNotes {

    private static final String KIND = "REQUEST";
    private static final String BODY = """
            %s

            Het gaat om dossier %s. Open Werkbrug om verder te gaan.
            """;

    private final Timeline timeline;
    private final Outbox outbox;
    private final Colleagues colleagues;
    private final References references;
    private final Hires hires;

    RequestNotes(Timeline timeline, Outbox outbox, Colleagues colleagues, References references, Hires hires) {
        this.timeline = timeline;
        this.outbox = outbox;
        this.colleagues = colleagues;
        this.references = references;
        this.hires = hires;
    }

    /** Somebody did something; the document may be null. */
    void did(AuthorityRequest it, Viewer viewer, String text, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), Hire.SUBJECT, viewer.displayName(), KIND, text + ": " + it.title() + ".", documentId, null));
    }

    /** Something happened by itself; the same key twice is one entry. */
    void happened(AuthorityRequest it, String onceKey, String text, String documentId) {
        timeline.add(new TimelineEntry(
                it.dossierId(), Hire.SUBJECT, TimelineEntry.SYSTEM, KIND, text + ": " + it.title() + ".", documentId, onceKey));
    }

    /** Nobody needs it any more; why is a whole sentence. */
    void stopped(AuthorityRequest it, String why) {
        timeline.add(new TimelineEntry(
                it.dossierId(), Hire.SUBJECT, TimelineEntry.SYSTEM, KIND, "Aanvraag gestopt: " + it.title() + ". " + why, null,
                "request-stopped:" + it.id()));
    }

    /** Mails who does this work for the employer; neither subject nor text says what the request is about. */
    void mailEmployer(AuthorityRequest it, String onceKey, String subject, String text) {
        String employer = hires.get(it.hireId()).employerId();
        colleagues.of(it.dossierId(), employer, Hire.SUBJECT, WorksAs.PAYROLL).forEach(person -> outbox.queue(new Notice(
                onceKey + ":" + person.userId(), it.dossierId(), Hire.SUBJECT, person.email(), subject,
                BODY.formatted(text, references.of(it.dossierId())), List.of())));
    }

    /** The variables that the processes of a request need for their tasks. */
    static Map<String, Object> variables(AuthorityRequest it, Hire hire) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", Hire.SUBJECT, "payrollPartyId", hire.employerId(), "itemId", it.choiceId()));
        if (hire.municipalityId() != null) {
            variables.put("loketPartyId", hire.municipalityId());
        }
        return variables;
    }
}
