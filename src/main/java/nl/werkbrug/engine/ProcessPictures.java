package nl.werkbrug.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.workflow.ProcessPicture;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** Draws where a process stands; a called process shows as the call in the process that was asked for. */
@Component
class ProcessPictures {

    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    ProcessPictures(HistoryService history, RuntimeService runtime, RepositoryService repository) {
        this.history = history;
        this.runtime = runtime;
        this.repository = repository;
    }

    Optional<ProcessPicture> of(String processId, String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::picture);
    }

    private ProcessPicture picture(HistoricProcessInstance process) {
        Map<String, String> waiting = new LinkedHashMap<>();
        ActivityInstance root = runtime.getActivityInstance(process.getId());
        if (root != null) {
            collect(root, waiting);
        }
        return new ProcessPicture(
                drawing(process.getProcessDefinitionId()),
                List.copyOf(waiting.keySet()),
                waiting.values().stream().filter(name -> !name.isBlank()).distinct().toList(),
                PictureInWords.of(repository.getBpmnModelInstance(process.getProcessDefinitionId()), done(process.getId()), waiting.keySet()),
                process.getEndTime() != null);
    }

    private Set<String> done(String processId) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(processId).finished().list().stream()
                .map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
    }

    /** Only the innermost steps: a sub-process around a waiting task is not itself where the process waits. */
    private static void collect(ActivityInstance step, Map<String, String> waiting) {
        ActivityInstance[] inner = step.getChildActivityInstances();
        TransitionInstance[] queued = step.getChildTransitionInstances();
        for (ActivityInstance each : inner) {
            collect(each, waiting);
        }
        for (TransitionInstance each : queued) {
            waiting.put(each.getActivityId(), ModelNames.plain(each.getActivityName()));
        }
        if (inner.length == 0 && queued.length == 0 && step.getParentActivityInstanceId() != null) {
            waiting.put(step.getActivityId(), ModelNames.plain(step.getActivityName()));
        }
    }

    private String drawing(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return ModelNames.drawing(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
