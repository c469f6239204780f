package nl.werkbrug.custombudget;

import java.util.List;
import nl.werkbrug.document.Letter;
import nl.werkbrug.dossier.References;
import nl.werkbrug.objection.Sender;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import org.springframework.stereotype.Component;

/** To whom letters about a custom budget go. */
@Component
class BudgetAddressees {

    private final Parties parties;
    private final Persons persons;
    private final References references;

    BudgetAddressees(Parties parties, Persons persons, References references) {
        this.parties = parties;
        this.persons = persons;
        this.references = references;
    }

    /** Who objected. */
    Letter.Party addressee(BudgetRequest it, Sender sender) {
        return switch (sender.kind()) {
            case ADDRESSEE -> party(it.asker().partyId());
            case EMPLOYEE -> employee(it);
            case OTHER -> new Letter.Party(sender.name(), sender.address().lines().toList(), null, null, null);
        };
    }

    private Letter.Party employee(BudgetRequest it) {
        Person person = persons.find(references.personOf(it.dossierId())).orElseThrow();
        return new Letter.Party(person.fullName(), person.address() == null ? List.of() : person.address().lines(), null, null, null);
    }

    private Letter.Party party(String id) {
        Party it = parties.find(id).orElseThrow();
        return new Letter.Party(it.name(), it.address() == null ? List.of() : it.address().lines(), null, null, null);
    }
}
