package nl.werkbrug.norisk;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the terms of a no-riskpolis run. */
@Component
class NoRiskTerms implements StartEvents {

    private final NoRiskTable table;
    private final Clock clock;

    NoRiskTerms(NoRiskTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case "NO_RISK_CONFIRM" -> table.find(businessKey).map(it -> StartEvent.fact(code, it.startsOn()));
            case "NO_RISK_EXTENSION", "NO_RISK_NEAR_END" -> Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            default -> Optional.empty();
        };
    }
}
