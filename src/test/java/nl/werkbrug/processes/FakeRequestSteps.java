package nl.werkbrug.processes;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Opens requests at an authority without asking anything. */
@TestComponent
@ProcessSteps("requestSteps")
class FakeRequestSteps {

    final List<String> opened = new ArrayList<>();

    public String open(String key, String kind, String dossierId, String itemId) {
        opened.add(kind + " " + itemId);
        return "request of " + key;
    }
}
