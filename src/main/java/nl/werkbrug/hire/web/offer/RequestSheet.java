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
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** What municipalities ask with an application, as far as it is known here; gathered from the pages of several. */
@Component
class RequestSheet {

    private final Facts facts;
    private final References references;
    private final Persons persons;
    private final Employers employers;
    private final PageFormats formats;

    RequestSheet(Facts facts, References references, Persons persons, Employers employers, PageFormats formats) {
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
        add(lines, Words.of("hire.request-sheet.starts"), day(told.get(HirePaths.STARTS_ON)));
        add(lines, Words.of("hire.request-sheet.ends"), day(told.get(HirePaths.ENDS_ON)));
        add(lines, Words.of("hire.request-sheet.hours"), told.get(HirePaths.HOURS));
        add(lines, Words.of("hire.request-sheet.full-time"), told.get(HirePaths.FULL_TIME_HOURS));
        add(lines, Words.of("hire.request-sheet.function"), told.get(HirePaths.FUNCTION));
        add(lines, Words.of("hire.request-sheet.number"), told.get(HirePaths.PERSONNEL_NUMBER));
        add(lines, Words.of("hire.request-sheet.hirer"), told.get(HirePaths.HIRER));
        add(lines, "BSN", Words.of("hire.request-sheet.bsn-how"));
        add(lines, Words.of("hire.request-sheet.contract"), Words.of("hire.request-sheet.add"));
        add(lines, Words.of("hire.request-sheet.consent"), Words.of("hire.request-sheet.add"));
        add(lines, Words.of("hire.request-sheet.account-proof"), Words.of("hire.request-sheet.add-first"));
        return lines;
    }

    private static void employer(Employer it, List<Line> lines) {
        add(lines, Words.of("hire.request-sheet.employer"), it.name() + ", " + it.address().oneLine());
        add(lines, Words.of("hire.request-sheet.kvk"), it.kvkNumber() == null ? null : it.kvkNumber().value());
        add(lines, Words.of("hire.request-sheet.contact"), it.email());
        add(lines, Words.of("hire.request-sheet.account"), it.iban() == null ? null : it.iban().value());
    }

    private void employee(Person it, List<Line> lines) {
        add(lines, Words.of("hire.request-sheet.employee"), it.fullName() + ", " + it.address().oneLine());
        add(lines, Words.of("hire.request-sheet.born"), it.birthDate() == null ? null : formats.date(it.birthDate()));
    }

    private String day(String told) {
        return told == null ? null : formats.date(LocalDate.parse(told));
    }

    private static void add(List<Line> lines, String label, String value) {
        lines.add(new Line(label, value == null ? "" : value));
    }
}
