package nl.werkbrug.objection;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.document.Letter;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import org.springframework.stereotype.Service;

/** Objections by letter of somebody else than who got the decision: to whom letters go, and behind which wall that stands. */
@Service
public class OtherObjectors {

    /** Only the municipality stands behind it: what somebody else wrote, such as about debts, is for nobody else in the dossier. */
    public static final String WALL = "OBJECTION_LETTER";

    private final MatterDossiers walls;
    private final Parties parties;
    private final Persons persons;
    private final References references;

    OtherObjectors(MatterDossiers walls, Parties parties, Persons persons, References references) {
        this.walls = walls;
        this.parties = parties;
        this.persons = persons;
        this.references = references;
    }

    /** The decision as it is for this objection: by post and behind that wall, unless it is of who got it. */
    public Contested of(Contested it, Objection objection) {
        if (!objection.sender().isOther()) {
            return it;
        }
        Letter.Party to = addressee(it.dossierId(), it.employerId(), objection.sender());
        return it.by(new ByLetter(to.name(), to.lines(), WALL, null, null), WALL);
    }

    /** Lets the municipality in behind the wall; the answer is what the process of the objection needs for its tasks. */
    public Map<String, Object> letIn(Contested it, String itemId) {
        walls.letIn(it.dossierId(), WALL, it.loketId(), WorksAs.LOKET, null);
        return Map.of("dossierId", it.dossierId(), "subject", WALL, "itemId", itemId, "loketPartyId", it.loketId());
    }

    /**
     * To whom letters of an objection go.
     *
     * @param partyId who got the decision
     */
    public Letter.Party addressee(String dossierId, String partyId, Sender sender) {
        return switch (sender.kind()) {
            case ADDRESSEE -> party(partyId);
            case EMPLOYEE -> employee(dossierId);
            case OTHER -> new Letter.Party(sender.name(), sender.address().lines().toList(), null, null, null);
        };
    }

    private Letter.Party employee(String dossierId) {
        Person person = persons.find(references.personOf(dossierId)).orElseThrow();
        return new Letter.Party(person.fullName(), person.address() == null ? List.of() : person.address().lines(), null, null, null);
    }

    private Letter.Party party(String id) {
        Party it = parties.find(id).orElseThrow();
        return new Letter.Party(it.name(), it.address() == null ? List.of() : it.address().lines(), null, null, null);
    }
}
