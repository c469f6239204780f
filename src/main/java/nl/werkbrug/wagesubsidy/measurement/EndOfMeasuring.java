package nl.werkbrug.wagesubsidy.measurement;

import nl.werkbrug.wagesubsidy.ApplicationWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An application that was withdrawn is not measured any more. */
@Component
class EndOfMeasuring {

    private final Measurements measurements;

    EndOfMeasuring(Measurements measurements) {
        this.measurements = measurements;
    }

    @EventListener
    void withdrawn(ApplicationWithdrawn application) {
        measurements.cancel(application.wageSubsidyId());
    }
}
