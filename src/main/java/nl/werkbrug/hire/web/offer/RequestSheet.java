package nl.werkbrug.hire.web.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.stereotype.Component;

/** What municipalities ask with an application, as far as it is known here; gathered from the pages of several. */
@Component
class RequestSheet {

    private final Facts facts;
    private final References references;
    private final Persons persons;
    private final Employers employers;
    private final DutchFormats formats;

    RequestSheet(Facts facts, References references, Persons persons, Employers employers, DutchFormats formats) {
        this.facts = facts;
        this.references = references;
        this.persons = persons;
        this.employers = employers;
        this.formats = formats;
    }

    /**
     * One thing to send along.
     *
     * @param value what is known; empty when it is not known here
     */
    record Line(String label, String value) {}

    List<Line> of(Hire hire) {
        Map<String, String> told = new HashMap<>();
        facts.all(hire.dossierId(), Hire.SUBJECT).forEach(fact -> told.put(fact.path(), fact.value()));
        List<Line> lines = new ArrayList<>();
        employers.find(hire.employerId()).ifPresent(it -> employer(it, lines));
        persons.find(references.personOf(hire.dossierId())).ifPresent(it -> employee(it, lines));
        add(lines, "Eerste werkdag", day(told.get(HirePaths.STARTS_ON)));
        add(lines, "Laatste dag van het contract", day(told.get(HirePaths.ENDS_ON)));
        add(lines, "Uren per week", told.get(HirePaths.HOURS));
        add(lines, "Uren van een volle werkweek", told.get(HirePaths.FULL_TIME_HOURS));
        add(lines, "Functie", told.get(HirePaths.FUNCTION));
        add(lines, "Personeelsnummer", told.get(HirePaths.PERSONNEL_NUMBER));
        add(lines, "Bedrijf waar het werk is, als dat een ander is", told.get(HirePaths.HIRER));
        add(lines, "BSN", "vult u zelf in op het formulier van de gemeente; stuur het nooit met gewone mail");
        add(lines, "Kopie van het getekende contract", "voegt u toe");
        add(lines, "Toestemming van de werknemer", "voegt u toe");
        add(lines, "Bewijs van de bankrekening", "voegt u toe, de eerste keer");
        return lines;
    }

    private static void employer(Employer it, List<Line> lines) {
        add(lines, "Werkgever", it.name() + ", " + it.address().oneLine());
        add(lines, "KvK-nummer", it.kvkNumber() == null ? null : it.kvkNumber().value());
        add(lines, "Contact", it.email());
        add(lines, "Rekening", it.iban() == null ? null : it.iban().value());
    }

    private void employee(Person it, List<Line> lines) {
        add(lines, "Werknemer", it.fullName() + ", " + it.address().oneLine());
        add(lines, "Geboren op", it.birthDate() == null ? null : formats.date(it.birthDate()));
    }

    private String day(String told) {
        return told == null ? null : formats.date(LocalDate.parse(told));
    }

    private static void add(List<Line> lines, String label, String value) {
        lines.add(new Line(label, value == null ? "" : value));
    }
}
