package nl.werkbrug.hire;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of a hire, as the decision tables ask it; nobody is asked who wants to know: callers have checked that. */
@Component
public class HireKnowledge {

    private static final String PERMANENT = "PERMANENT";

    private final Facts facts;
    private final References references;
    private final Persons persons;
    private final Municipalities municipalities;
    private final Hires hires;

    HireKnowledge(
            Facts facts, References references, Persons persons, Municipalities municipalities, Hires hires) {
        this.facts = facts;
        this.references = references;
        this.persons = persons;
        this.municipalities = municipalities;
        this.hires = hires;
    }

    /** The facts of the dossier; contract kind and age follow from others. What was not told is not there. */
    @Transactional(readOnly = true)
    public HireFacts of(Hire hire) {
        return of(hire.dossierId(), references.personOf(hire.dossierId()));
    }

    HireFacts of(String dossierId, String personId) {
        Map<String, String> told = told(dossierId);
        HireFacts known = HireFacts.none();
        for (Fact fact : Fact.values()) {
            Optional<Object> value = Optional.ofNullable(told.get(HirePaths.of(fact))).flatMap(text -> FactText.read(fact, text));
            known = value.isPresent() ? known.with(fact, value.get()) : known;
        }
        known = told.containsKey(HirePaths.CONTRACT)
                ? known.with(Fact.PERMANENT, told.get(HirePaths.CONTRACT).equals(PERMANENT)) : known;
        return withAge(known, personId);
    }

    /**
     * How much is known.
     *
     * @param asked how many facts the schemes look at; without consent only those that may be asked
     */
    public record Count(int known, int asked) {}

    /** How many of the facts that the schemes look at are known. */
    @Transactional(readOnly = true)
    public Count count(Hire hire) {
        HireFacts known = of(hire);
        boolean consent = FactText.YES.equals(told(hire.dossierId()).get(HireConsent.GIVEN));
        List<Fact> asked = Arrays.stream(Fact.values()).filter(fact -> consent || !Sensitive.is(HirePaths.of(fact))).toList();
        return new Count((int) asked.stream().filter(known::knows).count(), asked.size());
    }

    /** Writes down which municipality is responsible, from where the employee lives; nobody when it does not take part. */
    @Transactional
    public void settleMunicipality(Hire hire) {
        String party = Optional.ofNullable(told(hire.dossierId()).get(HirePaths.RESIDENCE))
                .flatMap(municipalities::byName).map(Party::id).orElse(null);
        hires.municipality(hire.id(), party);
    }

    /** The last day of the employment; empty while no end was told. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(String dossierId) {
        return Optional.ofNullable(told(dossierId).get(HirePaths.LAST_DAY)).map(LocalDate::parse);
    }

    private Map<String, String> told(String dossierId) {
        Map<String, String> told = new HashMap<>();
        facts.all(dossierId, Hire.SUBJECT).forEach(fact -> told.put(fact.path(), fact.value()));
        return told;
    }

    private HireFacts withAge(HireFacts known, String personId) {
        Optional<LocalDate> start = known.get(Fact.STARTS_ON, LocalDate.class);
        Optional<LocalDate> birth = persons.find(personId).map(Person::birthDate);
        return start.isPresent() && birth.isPresent()
                ? known.with(Fact.AGE_AT_START, birth.get().until(start.get()).getYears()) : known;
    }
}
