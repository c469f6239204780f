package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Whether a municipality lets the program grant without anybody's signature, as its team lead set it. */
@Component
class SetupGranting implements AutomaticGranting {

    private final Setups setups;
    private final Clock clock;

    SetupGranting(Setups setups, Clock clock) {
        this.setups = setups;
        this.clock = clock;
    }

    @Override
    public boolean isOn(String municipalityId) {
        Setup now = setups.of(municipalityId, DutchTime.today(clock));
        return now.autoGrant() && now.autoSign();
    }
}
