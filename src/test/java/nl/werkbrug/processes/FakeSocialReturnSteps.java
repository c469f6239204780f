package nl.werkbrug.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Social return as a test says; the hours are looked at at once. */
@TestComponent
@ProcessSteps("socialReturnSteps")
class FakeSocialReturnSteps {

    final List<String> calls = new ArrayList<>();
    int moreYears;

    void clear() {
        calls.clear();
        moreYears = 0;
    }

    public void notCounted(String id) {
        calls.add("notCounted");
    }

    public LocalDate checkOn(String id) {
        return LocalDate.of(2020, 1, 1);
    }

    public boolean again(String id) {
        return moreYears-- > 0;
    }

    public void done(String id) {
        calls.add("done");
    }
}
