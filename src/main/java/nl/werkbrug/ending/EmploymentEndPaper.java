package nl.werkbrug.ending;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.EmploymentEndLetter;
import nl.werkbrug.document.EmploymentEndLetter.Kind;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.PdfRenderer;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.dossier.References;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The letters to the employee and to UWV. The employer sends them; the BSN is written in by hand. */
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

    /** Makes and keeps one; returns the document's id. */
    String make(ToldEnd it, Kind kind, List<String> about) {
        Person person = persons.find(references.personOf(it.dossierId())).orElseThrow();
        boolean toUwv = kind == Kind.UWV || kind == Kind.UWV_STAYS;
        Letter.Party addressee = toUwv
                ? Letter.Party.of("UWV") : new Letter.Party(person.fullName(), lines(person.address()), null, null, null);
        EmploymentEndLetter letter = new EmploymentEndLetter(
                letter(it, addressee), kind, person.fullName(), person.birthDate(), it.lastDay(),
                kind == Kind.EMPLOYEE || it.uwvKnows() ? it.toldBefore() : null, about, it.things());
        String id = store.store(
                renderer.render(letter, clock.instant()), new StoredDocument.Place(it.dossierId(), it.subject()), "Werkbrug").id();
        timeline.add(new TimelineEntry(
                it.dossierId(), it.subject(), TimelineEntry.SYSTEM, "LETTER",
                toUwv ? "Brief aan UWV gemaakt. U stuurt hem zelf." : "Brief aan de werknemer gemaakt. U geeft of stuurt hem zelf.", id,
                "employment-end-letter:" + kind + ":" + it.toldTimes() + ":" + it.id()));
        return id;
    }

    private Letter letter(ToldEnd it, Letter.Party addressee) {
        Employer employer = employers.find(it.employerId()).orElseThrow();
        Letter.Party sender =
                new Letter.Party(employer.name(), lines(employer.address()), null, employer.phone(), employer.email());
        return new Letter(sender, addressee, DutchTime.today(clock), references.of(it.dossierId()), null, null);
    }

    private static List<String> lines(Address address) {
        String place = (Objects.toString(address.postcode(), "") + "  " + Objects.toString(address.city(), "")).strip();
        return Stream.of(Objects.toString(address.street(), ""), place).filter(line -> !line.isEmpty()).toList();
    }
}
