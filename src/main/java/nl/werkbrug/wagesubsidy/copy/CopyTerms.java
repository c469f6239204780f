package nl.werkbrug.wagesubsidy.copy;

import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.springframework.stereotype.Component;

/** A copy goes out on the day on which the decision is made known. */
@Component
class CopyTerms implements StartEvents {

    private final DecisionTable decisions;

    CopyTerms(DecisionTable decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return code.equals("LKS_COPY")
                ? decisions.find(businessKey).map(Decision::madeKnownOn).map(on -> StartEvent.fact(code, on))
                : Optional.empty();
    }
}
