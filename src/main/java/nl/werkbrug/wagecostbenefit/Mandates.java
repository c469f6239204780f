package nl.werkbrug.wagecostbenefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.document.TargetGroupMandate;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper with which an employee lets the employer ask for a statement. The BSN is written on it by hand. */
@Service
public class Mandates {

    private final Employers employers;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore documents;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Clock clock;

    Mandates(
            Employers employers, Persons persons, References references, PdfRenderer renderer, DocumentStore documents,
            Timeline timeline, AuditTrail audit, Clock clock) {
        this.employers = employers;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.documents = documents;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes it and keeps it with the documents of the dossier, for the employer alone, once a day. The caller has checked who asks.
     *
     * @return false when the one of today is there already
     */
    @Transactional
    public boolean make(Benefit it, Viewer viewer) {
        LocalDate today = DutchTime.today(clock);
        if (!timeline.claim("target-group-mandate:" + it.id() + ":" + today)) {
            return false;
        }
        // It says to which target group somebody belongs: that is no business of the loket or of a coach.
        String id = documents.storeForParty(
                renderer.render(paper(it, today), clock.instant()),
                new StoredDocument.Place(it.dossierId(), Benefit.SUBJECT), it.employerId(), viewer.userId()).id();
        audit.did(viewer.userId(), "MAKE_MANDATE", "wage-cost-benefit", it.id(), id);
        timeline.addForParty(
                new TimelineEntry(
                        it.dossierId(), Benefit.SUBJECT, viewer.displayName(), "DOCUMENT",
                        Words.in(Language.DUTCH, "wagecostbenefit.kept.mandate"), id, null),
                it.employerId());
        return true;
    }

    private TargetGroupMandate paper(Benefit it, LocalDate today) {
        Employer employer = employers.find(it.employerId()).orElseThrow();
        Person person = persons.find(references.personOf(it.dossierId())).orElseThrow();
        String employee = person.givenName() + " " + person.familyName();
        Letter letter = new Letter(
                new Letter.Party(employer.name(), employer.address().lines(), null, employer.phone(), employer.email()),
                Letter.Party.of(employee), today, references.of(it.dossierId()), null, null);
        return new TargetGroupMandate(
                letter, employee, person.birthDate(), it.category().dutchLabel(), it.startsOn(),
                Objects.toString(employer.wageTaxNumber(), null));
    }
}
