package nl.werkbrug.norisk.years;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the two years and the task at their end run. */
@Component
class TwoYearsTerms implements StartEvents {

    private final TwoYearsTable table;
    private final Clock clock;

    TwoYearsTerms(TwoYearsTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case TwoYearsCourse.TERM -> table.find(businessKey).filter(it -> it.countsFrom() != null)
                    .map(it -> StartEvent.fact(code, it.countsFrom()));
            case "TWO_YEARS_TOLD" -> Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            default -> Optional.empty();
        };
    }
}
