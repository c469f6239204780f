package nl.werkbrug.onboarding;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The terms of onboarding run from the moment at which the work came. */
@Component("onboardingTerms")
class StartOfTerms implements StartEvents {

    private static final Set<String> OWN = Set.of("EO_CONFIRM", "EO_COMPLETE", "EO_BANK", "EO_CONFIRM_CHANGE");

    private final Clock clock;

    StartOfTerms(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return OWN.contains(code) ? Optional.of(StartEvent.now(code, DutchTime.today(clock))) : Optional.empty();
    }
}
