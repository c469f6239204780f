package nl.werkbrug.objection;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a decision was replaced because of an objection: then there is nothing left to replace for who else objects to it. */
@Component
class UpheldBeside {

    private final ObjectionTable objections;
    private final AllContested contested;

    UpheldBeside(ObjectionTable objections, AllContested contested) {
        this.objections = objections;
        this.contested = contested;
    }

    /** From the moment on which that was signed. */
    boolean isReplaced(String decisionId) {
        return objections.against(decisionId).stream().anyMatch(this::isUpheld);
    }

    /** The other objection than this one because of which it was. */
    Optional<Objection> instead(Objection it) {
        return objections.against(it.contestedId()).stream().filter(other -> !other.id().equals(it.id())).filter(this::isUpheld).findFirst();
    }

    private boolean isUpheld(Objection it) {
        return it.outcome() == Objection.Outcome.FOUNDED && it.state() != Objection.State.WITHDRAWN
                && contested.find(it.decisionId()).filter(Contested::signed).isPresent();
    }
}
