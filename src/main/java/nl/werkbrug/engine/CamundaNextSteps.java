package nl.werkbrug.engine;

import java.util.List;
import nl.werkbrug.workflow.NextStep;
import nl.werkbrug.workflow.NextSteps;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads it from the version of the model that the process of the task runs; the engine keeps models in memory. */
@Component
class CamundaNextSteps implements NextSteps {

    private final TaskService tasks;
    private final RepositoryService repository;

    CamundaNextSteps(TaskService tasks, RepositoryService repository) {
        this.tasks = tasks;
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> after(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            return List.of();
        }
        FlowNode node = repository.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey());
        return StepsAfter.of(node);
    }
}
