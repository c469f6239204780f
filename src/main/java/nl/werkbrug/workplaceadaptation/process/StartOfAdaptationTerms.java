package nl.werkbrug.workplaceadaptation.process;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;

/** From when the terms of a provision run. */
@Component
class StartOfAdaptationTerms implements StartEvents {

    private static final Set<String> NOW = Set.of(
            "ADAPTATION_NEED", "ADAPTATION_QUOTE", "ADAPTATION_CHOOSE", "ADAPTATION_RECORD", "ADAPTATION_BUY", "ADAPTATION_DELIVERY",
            "ADAPTATION_PAID");

    private final AdaptationTable table;
    private final Clock clock;

    StartOfAdaptationTerms(AdaptationTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        if (NOW.contains(code)) {
            return Optional.of(StartEvent.now(code, DutchTime.today(clock)));
        }
        return code.equals("ADAPTATION_CLAIM")
                ? table.find(businessKey).map(it -> StartEvent.fact(code, it.purchase().on())) : Optional.empty();
    }
}
