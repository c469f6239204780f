package nl.werkbrug.request.sheet;

import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.form.FormDefinition;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.KnownFact;
import nl.werkbrug.form.StoredAnswers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.request.RequestKind;
import org.springframework.stereotype.Component;

/** What is known for a sheet: facts of the dossier first, then the person and the employer. Who asks is checked by the caller. */
@Component
public class SheetFacts {

    /** Stands where a BSN would: the number itself is no fact and on no screen. */
    static final String BSN_KNOWN = "Bekend. Het nummer staat op geen scherm en op geen blad";

    private static final String DOSSIER = "het dossier";
    private static final String EMPLOYER = "de gegevens van de werkgever";

    private final Forms forms;
    private final Facts facts;
    private final References references;
    private final Persons persons;
    private final Employers employers;

    SheetFacts(Forms forms, Facts facts, References references, Persons persons, Employers employers) {
        this.forms = forms;
        this.facts = facts;
        this.references = references;
        this.persons = persons;
        this.employers = employers;
    }

    /** Known facts by key of a question of the sheet; what follows from the kind too. */
    public Map<String, KnownFact> of(RequestKind.Part part, Hire hire) {
        Map<String, KnownFact> known = new HashMap<>();
        employers.find(hire.employerId()).ifPresent(employer -> employer(employer, known));
        persons.find(references.personOf(hire.dossierId())).ifPresent(person -> person(person, known));
        FormDefinition form = forms.get(part.form());
        facts.all(hire.dossierId(), Hire.SUBJECT).forEach(fact -> told(form, fact, known));
        part.given().forEach((key, value) -> known.put(key, new KnownFact(value, "de gekozen regeling", null)));
        known.keySet().retainAll(form.keys());
        return known;
    }

    private void employer(Employer employer, Map<String, KnownFact> known) {
        put("employer.name", employer.name(), EMPLOYER, known);
        put("employer.kvk", employer.kvkNumber() == null ? null : employer.kvkNumber().value(), EMPLOYER, known);
        put("employer.wageTaxNumber", employer.wageTaxNumber() == null ? null : employer.wageTaxNumber().value(), EMPLOYER, known);
        put("employer.iban", employer.iban() == null ? null : employer.iban().value(), EMPLOYER, known);
        put("contact.email", employer.email(), EMPLOYER, known);
        put("contact.phone", employer.phone(), EMPLOYER, known);
        employers.contacts(employer.id()).stream().findFirst().ifPresent(contact -> {
            put("contact.name", contact.name(), EMPLOYER, known);
            put("contact.email", contact.email(), EMPLOYER, known);
            put("contact.phone", contact.phone(), EMPLOYER, known);
        });
    }

    private void person(Person person, Map<String, KnownFact> known) {
        put("person.name", person.fullName(), DOSSIER, known);
        put("person.birthDate", person.birthDate(), DOSSIER, known);
        put("person.address", person.address().oneLine(), DOSSIER, known);
        put("person.bsn", persons.hasBsn(person.id()) ? BSN_KNOWN : null, DOSSIER, known);
    }

    private static void told(FormDefinition form, Fact fact, Map<String, KnownFact> known) {
        StoredAnswers.read(form, fact.path(), fact.value())
                .ifPresent(value -> known.put(fact.path(), new KnownFact(value, fact.source(), fact.confirmedOn())));
    }

    /** What is not known does not take the place of what is. */
    private static void put(String key, Object value, String source, Map<String, KnownFact> known) {
        if (value != null && !value.toString().isBlank()) {
            known.put(key, new KnownFact(value, source, null));
        }
    }
}
