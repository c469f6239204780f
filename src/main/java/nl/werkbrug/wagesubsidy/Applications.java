package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applying for loonkostensubsidie. */
@Service
public class Applications {

    private final WageSubsidyTable subsidies;
    private final Clock clock;

    Applications(WageSubsidyTable subsidies, Clock clock) {
        this.subsidies = subsidies;
        this.clock = clock;
    }

    /** Applies today; the caller has checked that the viewer may. */
    @Transactional
    public WageSubsidy apply(NewApplication it, Viewer viewer) {
        WageSubsidy subsidy = new WageSubsidy(
                UUID.randomUUID().toString(), it.dossierId(), it.employerId(), it.municipalityId(), WageSubsidy.State.APPLIED,
                it.appliedBy(), DutchTime.today(clock), it.startsOn(), it.endsOn(), it.hoursPerWeek(), it.fullTimeHours(),
                it.flatRate(), it.wageValue(), it.wageValueOn(), null);
        subsidies.insert(subsidy);
        return subsidy;
    }
}
