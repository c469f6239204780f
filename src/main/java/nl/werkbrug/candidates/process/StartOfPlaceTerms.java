package nl.werkbrug.candidates.process;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The terms of places and proposals run from the moment at which the work came. */
@Component
class StartOfPlaceTerms implements StartEvents {

    private static final Set<String> OWN = Set.of("PLACE_ANSWER", "PLACE_FOLLOW_UP", "PLACE_PROLONG");

    private final Clock clock;

    StartOfPlaceTerms(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return OWN.contains(code) ? Optional.of(StartEvent.now(code, DutchTime.today(clock))) : Optional.empty();
    }
}
