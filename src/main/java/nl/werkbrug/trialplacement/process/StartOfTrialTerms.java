package nl.werkbrug.trialplacement.process;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.trialplacement.PlacementLength;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.store.PlacementTable;
import org.springframework.stereotype.Component;

/** From when the terms of a trial placement run. */
@Component
class StartOfTrialTerms implements StartEvents {

    private final PlacementTable table;
    private final PlacementLength length;
    private final Clock clock;

    StartOfTrialTerms(PlacementTable table, PlacementLength length, Clock clock) {
        this.table = table;
        this.length = length;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case "TRIAL_RECORD", "TRIAL_TELL" -> Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            case "HIRE_TRIAL_REQUEST", "HIRE_TRIAL_BEFORE_START" ->
                    trial(businessKey).map(it -> StartEvent.fact(code, it.days().first()));
            case "TRIAL_MIDTERM" -> trial(businessKey).map(it -> StartEvent.fact(code, length.midterm(it)));
            case "TRIAL_FINAL", "TRIAL_HIRE" -> trial(businessKey).map(it -> StartEvent.fact(code, it.days().last()));
            default -> Optional.empty();
        };
    }

    /** Others ask for the same terms under keys of their own. */
    private Optional<TrialPlacement> trial(String businessKey) {
        return table.find(businessKey);
    }
}
