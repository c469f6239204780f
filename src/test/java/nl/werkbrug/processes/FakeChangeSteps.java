package nl.werkbrug.processes;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A change whose letter goes the way that a test sets. */
@TestComponent
@ProcessSteps("changeSteps")
class FakeChangeSteps {

    final List<String> calls = new ArrayList<>();
    boolean byPost;

    void clear() {
        calls.clear();
        byPost = false;
    }

    public void apply(String changeId) {
        calls.add("apply " + changeId);
    }

    public boolean byPost(String changeId) {
        return byPost;
    }
}
