package nl.werkbrug.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Listens to every step and flow of every model for {@link ModelCoverage}. */
class CoveragePlugin extends AbstractProcessEnginePlugin {

    private final ModelCoverage coverage;

    CoveragePlugin(ModelCoverage coverage) {
        this.coverage = coverage;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> before = engine.getCustomPreBPMNParseListeners();
        List<BpmnParseListener> all = new ArrayList<>(before == null ? List.of() : before);
        all.add(new Listeners());
        engine.setCustomPreBPMNParseListeners(all);
    }

    private class Listeners extends AbstractBpmnParseListener {

        @Override
        public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
            processes.forEach(process -> listenIn(process.getKey(), process));
        }

        private void listenIn(String processId, ScopeImpl scope) {
            for (ActivityImpl step : scope.getActivities()) {
                // The body of a repeated step is the engine's own invention.
                if (!step.getId().contains("#")) {
                    coverage.knows(processId, step.getId());
                    step.addBuiltInListener(ExecutionListener.EVENTNAME_START, walked(processId, step.getId()));
                }
                for (PvmTransition flow : step.getOutgoingTransitions()) {
                    coverage.knows(processId, flow.getId());
                    ((TransitionImpl) flow)
                            .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, walked(processId, flow.getId()));
                }
                listenIn(processId, step);
            }
        }

        private ExecutionListener walked(String processId, String elementId) {
            return execution -> coverage.walks(processId, elementId);
        }
    }
}
