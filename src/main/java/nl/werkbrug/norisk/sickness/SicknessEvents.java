package nl.werkbrug.norisk.sickness;

import nl.werkbrug.hire.HireEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the hire happens to its sicknesses, in the same transaction. */
@Component
class SicknessEvents {

    private final Sicknesses sicknesses;

    SicknessEvents(Sicknesses sicknesses) {
        this.sicknesses = sicknesses;
    }

    @EventListener
    void on(HireEnded hire) {
        sicknesses.hireEnded(hire.hireId());
    }
}
