package nl.werkbrug.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.workflow.ProcessPicture;
import nl.werkbrug.workflow.Workflow;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class CamundaWorkflow implements Workflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService management;
    private final ProcessPictures pictures;

    CamundaWorkflow(
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ManagementService management,
            ProcessPictures pictures) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.management = management;
        this.pictures = pictures;
    }

    @Override
    public void start(String processId, String businessKey, Map<String, Object> variables) {
        long before = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(businessKey)
                .count();
        if (before > 0) {
            throw new IllegalStateException(processId + " already runs or ran for " + businessKey);
        }
        runtime.startProcessInstanceByKey(processId, businessKey, Variables.of(variables));
    }

    @Override
    public void startAgain(String processId, String businessKey, Map<String, Object> variables) {
        if (runs(processId, businessKey)) {
            throw new IllegalStateException(processId + " runs for " + businessKey);
        }
        runtime.startProcessInstanceByKey(processId, businessKey, Variables.of(variables));
    }

    @Override
    public boolean runs(String processId, String businessKey) {
        // One that was stopped in this same step of another process is still counted, but has ended.
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .anyMatch(it -> !it.isEnded());
    }

    @Override
    public void complete(String taskId, Map<String, Object> routing) {
        if (tasks.createTaskQuery().taskId(taskId).count() == 0) {
            throw new IllegalStateException("No task waits under the id " + taskId);
        }
        try {
            tasks.complete(taskId, Variables.of(routing));
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("Somebody else moved the process of task " + taskId, e);
        }
    }

    @Override
    public int send(String message, String businessKey, Map<String, Object> routing) {
        Map<String, Object> variables = Variables.of(routing);
        int taken = 0;
        for (Execution execution : waiting(message, businessKey)) {
            // The one before may have ended this one: an interrupting event closes the scopes below it.
            if (stillWaits(message, execution)) {
                runtime.messageEventReceived(message, execution.getId(), variables);
                taken++;
            }
        }
        return taken;
    }

    /** Not the engine's correlation: that would also start every process with a start event of this name. */
    private List<Execution> waiting(String message, String businessKey) {
        return runtime.createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    private boolean stillWaits(String message, Execution execution) {
        return runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .executionId(execution.getId())
                        .count()
                > 0;
    }

    @Override
    public void recomputeTimers(String businessKey) {
        for (ProcessInstance process :
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list()) {
            management.createJobQuery().timers().processInstanceId(process.getId()).list()
                    .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProcessPicture> picture(String processId, String businessKey) {
        return pictures.of(processId, businessKey);
    }
}
