package nl.werkbrug.engine;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A watch that only counts how often it looked. The engine asks for its times when it deploys, so every test needs it. */
@TestComponent
@ProcessSteps("watchSteps")
public class FakeWatchSteps {

    final AtomicInteger looked = new AtomicInteger();
    final CountDownLatch first = new CountDownLatch(1);
    volatile RuntimeException failure;

    public String everyMorning() {
        return "R/2026-03-02T07:00:00+01:00/P1D";
    }

    public void remind() {
        looked.incrementAndGet();
        first.countDown();
        if (failure != null) {
            throw failure;
        }
    }
}
