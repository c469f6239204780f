package nl.werkbrug.engine;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A revaluation with outcomes that a test sets, the last one again and again. */
@TestComponent
@ProcessSteps("wageSubsidyRevaluationSteps")
public class FakeRevaluationSteps {

    public final Deque<String> outcomes = new ArrayDeque<>();
    public LocalDate again = LocalDate.of(2020, 1, 1);
    final AtomicInteger begun = new AtomicInteger();

    public void begin() {
        begun.incrementAndGet();
    }

    public String compute(String revaluationId) {
        return outcomes.size() > 1 ? outcomes.pop() : outcomes.peek();
    }

    public LocalDate tryAgainOn(String revaluationId) {
        return again;
    }
}
