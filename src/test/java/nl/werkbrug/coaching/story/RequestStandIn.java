package nl.werkbrug.coaching.story;

import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.boot.test.context.TestComponent;

/** Asks at an authority that says what a test wants; for as long as these stories do not play the request itself. */
@TestComponent
@ProcessSteps("requestSteps")
class RequestStandIn {

    String answer = "GRANTED";

    public String open(String choiceId, String kind, String dossierId, String itemId) {
        return "R" + choiceId;
    }

    public String answer(String requestId) {
        return answer;
    }
}
