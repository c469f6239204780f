package nl.werkbrug.engine;

import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A payment run that only counts how often it ran. */
@TestComponent
@ProcessSteps("wageSubsidyPaymentSteps")
public class FakeSubsidyPaymentSteps {

    final AtomicInteger proposed = new AtomicInteger();

    public void propose() {
        proposed.incrementAndGet();
    }
}
