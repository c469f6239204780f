package nl.werkbrug.wagesubsidy.measurement.process;

import java.time.LocalDate;
import nl.werkbrug.wagesubsidy.measurement.MeasurementPaper;
import nl.werkbrug.wagesubsidy.measurement.Measurements;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a measurement; the key is the id of the loonkostensubsidie. */
@ProcessSteps("measurementSteps")
public class MeasurementSteps {

    private final Measurements measurements;
    private final MeasurementPaper paper;

    MeasurementSteps(Measurements measurements, MeasurementPaper paper) {
        this.measurements = measurements;
        this.paper = paper;
    }

    /** Begins it; the party of the coach who measures, null when the loket does. */
    public String begin(String wageSubsidyId) {
        return measurements.begin(wageSubsidyId).orElse(null);
    }

    /** Whether a coach measures, as it is now. */
    public boolean byCoach(String wageSubsidyId) {
        return measurements.byCoach(wageSubsidyId);
    }

    /** Tells that the concept can be read. */
    public void tellConcept(String wageSubsidyId) {
        measurements.tellConcept(wageSubsidyId);
    }

    /** The day on which the expert goes on, also without the views. */
    public LocalDate viewsOverOn(String wageSubsidyId) {
        return measurements.viewsOverOn(wageSubsidyId);
    }

    /** Makes the report and keeps it. */
    public void keepReport(String wageSubsidyId) {
        paper.keep(wageSubsidyId);
    }

    /** Ends it because the application was withdrawn. */
    public void cancel(String wageSubsidyId) {
        measurements.cancel(wageSubsidyId);
    }
}
