package nl.werkbrug.wagesubsidy.measurement.process;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import org.springframework.stereotype.Component;

/** From when the terms of a measurement run. */
@Component
class StartOfMeasurementTerms implements StartEvents {

    private final MeasurementTable table;
    private final Clock clock;

    StartOfMeasurementTerms(MeasurementTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case "WVM_PLAN", "WVM_FINISH", "WVM_CONFIRM" -> Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            case "WVM_REPORT" -> Optional.of(StartEvent.fact(code, table.running(businessKey).visit().on()));
            case "WVM_VIEW", "WVM_VIEW_EMPLOYEE" ->
                    Optional.of(StartEvent.fact(code, table.running(businessKey).concept().on()));
            default -> Optional.empty();
        };
    }
}
