package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A moratorium that is over on a day that a test sets. */
@TestComponent
@ProcessSteps("moratoriumSteps")
class FakeMoratoriumSteps {

    final List<String> calls = new ArrayList<>();
    LocalDate over;

    public LocalDate overOn(String eventId) {
        return over;
    }

    public void over(String eventId) {
        calls.add("over " + eventId);
    }
}
