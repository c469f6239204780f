package nl.werkbrug.ending;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.EmploymentEndLetter;
import nl.werkbrug.document.EmploymentEndLetter.Kind;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Makes the letters to the employee and to authorities. The employer sends them; the BSN is written in by hand. */
@Component
class EmploymentEndPaper {

    private final Employers employers;
    private final Persons persons;
    private final References references;
    private final PdfRenderer renderer;
    private final DocumentStore store;
    private final Timeline timeline;
    private final Clock clock;

    EmploymentEndPaper(
            Employers employers, Persons persons, References references, PdfRenderer renderer, DocumentStore store, Timeline timeline,
            Clock clock) {
        this.employers = employers;
        this.persons = persons;
        this.references = references;
        this.renderer = renderer;
        this.store = store;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The letter to the employee. */
    void employee(ToldEnd it, Kind kind) {
        Person person = person(it);
        Letter.Party addressee = new Letter.Party(person.fullName(), person.address().lines(), null, null, null);
        keep(it, it.subject(), "employee", "Brief aan de werknemer gemaakt. U geeft of stuurt hem zelf.", new EmploymentEndLetter(
                letter(it, addressee), kind, null, person.fullName(), person.birthDate(), it.lastDay(),
                kind == Kind.EMPLOYEE ? it.toldBefore() : null, List.of(), it.things()));
    }

    /**
     * The letter to an authority, behind a wall; returns the document's id.
     *
     * @param mayKnow whether it may have heard of another day before
     */
    String authority(ToldEnd it, Kind kind, String wall, String who, boolean mayKnow, List<String> about) {
        Person person = person(it);
        return keep(it, wall, who, "Brief aan " + who + " gemaakt. U stuurt hem zelf.", new EmploymentEndLetter(
                letter(it, Letter.Party.of(who)), kind, Objects.toString(employer(it).wageTaxNumber(), null), person.fullName(),
                person.birthDate(), it.lastDay(), mayKnow ? it.toldBefore() : null, about, false));
    }

    private Employer employer(ToldEnd it) {
        return employers.find(it.employerId()).orElseThrow();
    }

    private Person person(ToldEnd it) {
        return persons.find(references.personOf(it.dossierId())).orElseThrow();
    }

    private String keep(ToldEnd it, String wall, String who, String text, EmploymentEndLetter letter) {
        String id = store.store(
                renderer.render(letter, clock.instant()), new StoredDocument.Place(it.dossierId(), wall), "Werkbrug").id();
        timeline.add(new TimelineEntry(
                it.dossierId(), wall, TimelineEntry.SYSTEM, "LETTER", text, id,
                "employment-end-letter:" + UUID.nameUUIDFromBytes(
                        (it.id() + ":" + it.toldTimes() + ":" + wall + ":" + who).getBytes(StandardCharsets.UTF_8))));
        return id;
    }

    private Letter letter(ToldEnd it, Letter.Party addressee) {
        Employer employer = employer(it);
        Letter.Party sender =
                new Letter.Party(employer.name(), employer.address().lines(), null, employer.phone(), employer.email());
        return new Letter(sender, addressee, DutchTime.today(clock), references.of(it.dossierId()), null, null);
    }
}
