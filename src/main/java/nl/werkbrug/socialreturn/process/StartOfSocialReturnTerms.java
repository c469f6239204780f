package nl.werkbrug.socialreturn.process;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The terms of social return run from the day on which their task comes. */
@Component
class StartOfSocialReturnTerms implements StartEvents {

    private static final Set<String> CODES = Set.of("SOCIAL_RETURN_LINK", "SOCIAL_RETURN_PROOF", "SOCIAL_RETURN_HOURS");

    private final Clock clock;

    StartOfSocialReturnTerms(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return CODES.contains(code) ? Optional.of(StartEvent.now(code, DutchTime.today(clock))) : Optional.empty();
    }
}
