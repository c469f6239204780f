package nl.werkbrug.wagesubsidy.penalty;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The term of the proposal runs from the day on which the amount is final; the legal term has a clock of its own. */
@Component
class PenaltyTerms implements StartEvents {

    private final Clock clock;

    PenaltyTerms(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return code.equals("LKS_PENALTY") ? Optional.of(StartEvent.now(code, DutchTime.today(clock))) : Optional.empty();
    }
}
