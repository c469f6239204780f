package nl.werkbrug.console;

import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.Colleague;
import nl.werkbrug.access.Colleagues;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.document.ContactLetter;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.notices.MailWords;
import nl.werkbrug.notices.Notices;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letter that tells a party who its contact person is, and the mail that says it is there. Neither names the employee outside. */
@Component
class ContactLetters {

    private final Parties parties;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Timeline timeline;
    private final Colleagues colleagues;
    private final Outbox outbox;
    private final Notices notices;
    private final Clock clock;
    private final String baseUrl;

    ContactLetters(
            Parties parties, Persons persons, References references, PdfRenderer renderer, DocumentStore documents, Timeline timeline,
            Colleagues colleagues, Outbox outbox, Notices notices, Clock clock, @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.parties = parties;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.timeline = timeline;
        this.colleagues = colleagues;
        this.outbox = outbox;
        this.notices = notices;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** A party of a dossier, as what it was let in, and the wall behind which the letter stands. */
    record To(String partyId, String part, String subject) {}

    void send(HandoverTable.Stored it, String dossierId, String now, To to) {
        Party loket = parties.find(it.partyId()).orElseThrow();
        Party receiver = parties.find(to.partyId()).orElseThrow();
        String reference = references.of(dossierId);
        Letter letter = new Letter(
                new Letter.Party(loket.name(), loket.address().lines(), null, loket.phone(), loket.email()),
                new Letter.Party(receiver.name(), receiver.address().lines(), null, null, null), DutchTime.today(clock), reference, null, null);
        String document = documents.store(
                renderer.render(new ContactLetter(letter, now, it.fromName(), DutchTime.today(clock), employee(dossierId)), clock.instant()),
                new StoredDocument.Place(dossierId, to.subject()), TimelineEntry.SYSTEM).id();
        timeline.add(new TimelineEntry(
                dossierId, to.subject(), TimelineEntry.SYSTEM, "LETTER", Words.in(Language.DUTCH, "console.kept.contact-letter",
                        receiver.name()), document,
                onceKey(it.id()) + dossierId + ":" + to.partyId()));
        WorksAs worksAs = to.part().equals("COACH") ? WorksAs.COACH : WorksAs.PAYROLL;
        for (Colleague each : colleagues.of(dossierId, to.partyId(), to.subject(), worksAs)) {
            MailWords words = notices.wordsFor(each.userId());
            outbox.queue(new Notice(
                    "contact:" + it.id() + ":" + dossierId + ":" + each.userId(), dossierId, to.subject(), each.email(),
                    words.text("contact.line"),
                    words.text("contact.body", loket.name(), reference, now, baseUrl + "/dossiers/" + dossierId), List.of(), words.language()));
        }
    }

    /** What the key on the timeline of each letter of a hand-over begins with. */
    static String onceKey(String handoverId) {
        return "contact:" + handoverId.substring(0, 18) + ":";
    }

    private String employee(String dossierId) {
        return references.employeeOf(dossierId).flatMap(persons::find).map(Person::fullName).orElse(null);
    }
}
