package nl.werkbrug.officialform.fact;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of a hire by path, as facts are kept: days as 2026-01-31, euros as 2400.00. Who asks is checked by the caller. */
@Component
public class HireValues {

    private final Facts facts;
    private final References references;
    private final Persons persons;
    private final Employers employers;
    private final Clock clock;

    HireValues(Facts facts, References references, Persons persons, Employers employers, Clock clock) {
        this.facts = facts;
        this.references = references;
        this.persons = persons;
        this.employers = employers;
        this.clock = clock;
    }

    /** What the person and the employer are kept for is newest there; of the contact a fact of the hire comes first. */
    @Transactional(readOnly = true)
    public Map<String, String> of(Hire hire) {
        Map<String, String> known = new HashMap<>();
        put(known, OwnPaths.TODAY, DutchTime.today(clock));
        put(known, OwnPaths.REFERENCE, references.of(hire.dossierId()));
        employers.find(hire.employerId()).ifPresent(it -> contact(it, known));
        facts.all(hire.dossierId(), Hire.SUBJECT).forEach(fact -> put(known, fact.path(), fact.value()));
        employers.find(hire.employerId()).ifPresent(it -> employer(it, known));
        persons.find(references.personOf(hire.dossierId())).ifPresent(it -> person(it, known));
        return known;
    }

    private void contact(Employer employer, Map<String, String> known) {
        put(known, "contact.email", employer.email());
        put(known, "contact.phone", employer.phone());
        employers.contacts(employer.id()).stream().findFirst().ifPresent(contact -> {
            put(known, "contact.name", contact.name());
            put(known, "contact.function", contact.jobTitle());
            put(known, "contact.email", contact.email());
            put(known, "contact.phone", contact.phone());
        });
    }

    private static void employer(Employer it, Map<String, String> known) {
        put(known, "employer.name", it.name());
        put(known, "employer.kvk", it.kvkNumber() == null ? null : it.kvkNumber().value());
        put(known, "employer.wageTaxNumber", it.wageTaxNumber() == null ? null : it.wageTaxNumber().value());
        put(known, "employer.iban", it.iban() == null ? null : it.iban().value());
        address("employer", it.address(), known);
    }

    private static void person(Person it, Map<String, String> known) {
        put(known, "person.givenName", it.givenName());
        put(known, "person.familyName", it.familyName());
        put(known, "person.name", it.fullName());
        put(known, "person.birthDate", it.birthDate());
        address("person", it.address(), known);
    }

    private static void address(String of, Address it, Map<String, String> known) {
        put(known, of + ".street", it.street());
        put(known, of + ".postcode", it.postcode());
        put(known, of + ".city", it.city());
        put(known, of + ".address", it.oneLine());
    }

    /** What is not known does not take the place of what is. */
    private static void put(Map<String, String> known, String path, Object value) {
        if (value != null && !value.toString().isBlank()) {
            known.put(path, value.toString());
        }
    }
}
