package nl.werkbrug.wagesubsidy.change;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the terms of a change run: the moment at which the task comes. */
@Component
class SubsidyChangeTerms implements StartEvents {

    private static final Set<String> OWN = Set.of("WS_ASSESS_CHANGE", "WS_LOOK_AT_REVALUATION");

    private final Clock clock;

    SubsidyChangeTerms(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return OWN.contains(code) ? Optional.of(StartEvent.now(code, DutchTime.today(clock))) : Optional.empty();
    }
}
