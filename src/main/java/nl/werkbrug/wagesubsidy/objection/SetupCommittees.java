package nl.werkbrug.wagesubsidy.objection;

import java.time.Clock;
import nl.werkbrug.objection.Committees;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.Setups;
import org.springframework.stereotype.Component;

/** Whether a committee advises at a municipality, as its team lead set it. */
@Component
class SetupCommittees implements Committees {

    private final Setups setups;
    private final Clock clock;

    SetupCommittees(Setups setups, Clock clock) {
        this.setups = setups;
        this.clock = clock;
    }

    @Override
    public boolean usual(String municipalityId) {
        return setups.of(municipalityId, DutchTime.today(clock)).committee();
    }
}
