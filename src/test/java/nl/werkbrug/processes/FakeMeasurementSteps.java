package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A measurement by the coach or by the loket, as a test says. */
@TestComponent
@ProcessSteps("measurementSteps")
class FakeMeasurementSteps {

    final List<String> calls = new ArrayList<>();
    boolean byCoach;
    LocalDate viewsOverOn;

    void clear() {
        calls.clear();
        byCoach = true;
        viewsOverOn = LocalDate.of(2026, 12, 31);
    }

    public String begin(String wageSubsidyId) {
        calls.add("begin");
        return byCoach ? "coach-1" : null;
    }

    public boolean byCoach(String wageSubsidyId) {
        return byCoach;
    }

    public void tellConcept(String wageSubsidyId) {
        calls.add("tellConcept");
    }

    public LocalDate viewsOverOn(String wageSubsidyId) {
        return viewsOverOn;
    }

    public void keepReport(String wageSubsidyId) {
        calls.add("keepReport");
    }

    public void cancel(String wageSubsidyId) {
        calls.add("cancel");
    }
}
