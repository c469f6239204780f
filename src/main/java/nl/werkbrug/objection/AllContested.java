package nl.werkbrug.objection;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;

/** Finds a decision among all that one can object to. */
@Component
public class AllContested {

    private final List<ContestedDecisions> makers;

    AllContested(List<ContestedDecisions> makers) {
        this.makers = makers;
    }

    public Optional<Contested> find(String decisionId) {
        return makers.stream().flatMap(it -> it.find(decisionId).stream()).findFirst();
    }

    /** @throws EmptyResultDataAccessException when there is none */
    public Contested get(String decisionId) {
        return find(decisionId).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    /** What an objection is about, with how its letters go. */
    public Contested of(Objection it) {
        Contested decision = get(it.contestedId());
        return maker(decision).of(decision, it);
    }

    /** Whether the viewer objected for the employee, for a party that may still do so. */
    public boolean through(Objection it, Viewer viewer) {
        String readerId = it.sender().readerId();
        if (it.sender().kind() != Sender.Kind.EMPLOYEE || readerId == null) {
            return false;
        }
        Contested decision = get(it.contestedId());
        return maker(decision).actsForEmployee(decision, viewer).filter(readerId::equals).isPresent();
    }

    /** Who made it. */
    public ContestedDecisions maker(Contested decision) {
        return makers.stream().filter(it -> it.find(decision.id()).isPresent()).findFirst().orElseThrow();
    }
}
