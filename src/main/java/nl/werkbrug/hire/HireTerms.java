package nl.werkbrug.hire;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The terms of the intake run from the day on which their task comes. */
@Component
class HireTerms implements StartEvents {

    private static final Set<String> CODES = Set.of("HIRE_FACTS", "HIRE_PACKAGE", "HIRE_BSN");

    private final Clock clock;

    HireTerms(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return CODES.contains(code) ? Optional.of(StartEvent.now(code, DutchTime.today(clock))) : Optional.empty();
    }
}
