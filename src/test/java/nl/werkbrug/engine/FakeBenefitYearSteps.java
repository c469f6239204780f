package nl.werkbrug.engine;

import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Years of loonkostenvoordeel that only count how often they were begun. */
@TestComponent
@ProcessSteps("wageCostBenefitYearSteps")
public class FakeBenefitYearSteps {

    final AtomicInteger begun = new AtomicInteger();

    public void begin() {
        begun.incrementAndGet();
    }

    public String year(String yearId) {
        return "2026";
    }
}
