package nl.werkbrug.trialplacement.story;

import nl.werkbrug.engine.StubModels;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.workflow.ProcessSteps;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Asks at an authority for as long as no module of the product does. */
@InStories
@Import(StubModels.class)
@Conditional(RequestStandIn.NobodyAsks.class)
@ProcessSteps("requestSteps")
class RequestStandIn {

    private final StubModels stubs;
    private String deployed;

    RequestStandIn(StubModels stubs) {
        this.stubs = stubs;
    }

    /** Whether the module that asks is not there. */
    static final class NobodyAsks implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !ClassUtils.isPresent("nl.werkbrug.request.process.RequestSteps", getClass().getClassLoader());
        }
    }

    void begin() {
        deployed = stubs.deploy("authority-request");
    }

    void end() {
        stubs.remove(deployed);
    }

    public String open(String choiceId, String kind, String dossierId, String itemId) {
        return "R" + choiceId;
    }
}
