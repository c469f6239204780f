package nl.werkbrug.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.inbox.TaskSink;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fits the engine into the application: what its models can reach, whom it reports to, whose clock it reads. */
@Component
@Order
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory beans;
    private final ObjectProvider<TaskSink> inbox;
    private final Clock clock;

    EnginePlugin(
            ListableBeanFactory beans,
            ObjectProvider<TaskSink> inbox,
            Clock clock) {
        this.beans = beans;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new ModelExpressions(beans));
        engine.setCustomPostBPMNParseListeners(withInboxBridge(engine.getCustomPostBPMNParseListeners()));
        // An interceptor knows its successor, so each chain has its own.
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new EngineTime(clock)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new EngineTime(clock)));
    }

    private List<BpmnParseListener> withInboxBridge(List<BpmnParseListener> listeners) {
        List<BpmnParseListener> all = new ArrayList<>(listeners == null ? List.of() : listeners);
        all.add(new InboxBridge(inbox));
        return all;
    }
}
