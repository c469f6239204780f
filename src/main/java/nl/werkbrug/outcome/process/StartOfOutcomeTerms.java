package nl.werkbrug.outcome.process;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The terms of outcome contracts run from the day on which their task comes. */
@Component
class StartOfOutcomeTerms implements StartEvents {

    private static final Set<String> CODES =
            Set.of(
                    "OUTCOME_AGREE", "OUTCOME_ADDENDUM", "OUTCOME_SIGN", "OUTCOME_JUDGE", "OUTCOME_APPROVE", "OUTCOME_ACCOUNT", "OUTCOME_PAY",
                    "OUTCOME_SETTLE");

    private final Clock clock;

    StartOfOutcomeTerms(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return CODES.contains(code) ? Optional.of(StartEvent.now(code, DutchTime.today(clock))) : Optional.empty();
    }
}
