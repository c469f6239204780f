package nl.werkbrug.processes;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** A letter that goes the way that a test sets. */
@TestComponent
@ProcessSteps("letterSteps")
class FakeLetterSteps {

    final List<String> calls = new ArrayList<>();
    boolean byPost;

    void clear() {
        calls.clear();
        byPost = false;
    }

    public void write(String letterId) {
        calls.add("write " + letterId);
    }

    public boolean byPost(String letterId) {
        return byPost;
    }
}
