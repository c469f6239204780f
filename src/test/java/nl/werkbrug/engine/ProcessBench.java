package nl.werkbrug.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkbrug.workflow.ProcessPicture;
import nl.werkbrug.workflow.Workflow;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * What process tests do and see, without the engine's own types. Works in any context whose job executor is off; nothing
 * moves by itself, {@link #runJobs()} does the work that waits.
 */
public class ProcessBench {

    /** A user task that waits. */
    public record OpenTask(String id, String elementId, String title) {}

    private static final int ENDLESS = 1_000;
    private static final int TRIES = 50;

    private final Workflow workflow;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;

    ProcessBench(
            Workflow workflow,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            HistoryService history) {
        this.workflow = workflow;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.history = history;
    }

    /** Starts a process for a garnishment with parties of those names, and runs it up to where it waits. */
    public void start(String processId, String businessKey, Map<String, Object> extra) {
        Map<String, Object> variables = new HashMap<>(parties());
        variables.putAll(extra);
        workflow.start(processId, businessKey, variables);
        runJobs();
    }

    /** The variables that every process needs for its tasks. */
    public Map<String, Object> parties() {
        return Map.of(
                "dossierId", "dossier-1",
                "subject", "GARNISHMENT",
                "payrollPartyId", "employer-1",
                "loketPartyId", "loket-1",
                "coachPartyId", "coach-1");
    }

    public void start(String processId, String businessKey) {
        start(processId, businessKey, Map.of());
    }

    /** Completes the one open task of that step, and runs the process up to where it waits next. */
    public void complete(String businessKey, String elementId, Map<String, Object> routing) {
        workflow.complete(openTask(businessKey, elementId).id(), routing);
        runJobs();
    }

    public void complete(String businessKey, String elementId) {
        complete(businessKey, elementId, Map.of());
    }

    /** Sends a message, and runs what it sets in motion. */
    public int send(String message, String businessKey) {
        return send(message, businessKey, Map.of());
    }

    public int send(String message, String businessKey, Map<String, Object> routing) {
        int taken = workflow.send(message, businessKey, routing);
        runJobs();
        return taken;
    }

    public List<OpenTask> openTasks(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).orderByTaskId().asc().list().stream()
                .map(task -> new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName()))
                .toList();
    }

    public OpenTask openTask(String businessKey, String elementId) {
        List<OpenTask> open = openTasks(businessKey);
        return open.stream()
                .filter(task -> task.elementId().equals(elementId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task waits at " + elementId + ", only " + open));
    }

    /** Runs due timers and queued steps, one by one in order of their date, until none is left; a failure is thrown. */
    public int runJobs() {
        for (int run = 0; run < ENDLESS; run++) {
            Optional<Job> next = dueJobs().stream().findFirst();
            if (next.isEmpty()) {
                return run;
            }
            management.executeJob(next.get().getId());
        }
        throw new AssertionError("The processes do not come to rest");
    }

    /** Tries each due job once and swallows the failures, as the job executor does. */
    public int runJobsThatMayFail() {
        int failed = 0;
        for (Job job : dueJobs()) {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException e) {
                failed++;
            }
        }
        return failed;
    }

    private List<Job> dueJobs() {
        return management.createJobQuery().executable().orderByJobDuedate().asc().orderByJobId().asc().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .toList();
    }

    /** The timers that run for the key: the moment by the element's id. */
    public Map<String, Instant> timers(String businessKey) {
        Map<String, Instant> timers = new TreeMap<>();
        for (ProcessInstance process :
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list()) {
            for (Job job : management.createJobQuery().timers().processInstanceId(process.getId()).list()) {
                timers.put(elementOf(job), job.getDuedate().toInstant());
            }
        }
        return timers;
    }

    private String elementOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** The end events that the process has reached, in that order. */
    public List<String> results(String processId, String businessKey) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process(processId, businessKey).getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(step -> step.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    public boolean ended(String processId, String businessKey) {
        return process(processId, businessKey).getEndTime() != null;
    }

    /** The ids of the elements where the process waits. */
    public List<String> waitsAt(String processId, String businessKey) {
        return workflow.picture(processId, businessKey)
                .map(ProcessPicture::activeElements)
                .orElse(List.of());
    }

    /** All values that the process ever held, by name: to assert that none of them is personal data. */
    public Map<String, Object> variables(String processId, String businessKey) {
        Map<String, Object> values = new TreeMap<>();
        for (HistoricVariableInstance variable : history.createHistoricVariableInstanceQuery()
                .processInstanceId(process(processId, businessKey).getId())
                .list()) {
            values.put(variable.getName(), variable.getValue());
        }
        return values;
    }

    private HistoricProcessInstance process(String processId, String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(processId)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(processId + " never ran for " + businessKey));
    }

    /** Forgets all processes, running and ended. */
    public void clear() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(process -> delete(process.getId()));
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(process -> history.deleteHistoricProcessInstance(process.getId()));
    }

    /** An engine with threads of its own may just be at work in it; that work is soon over. */
    private void delete(String processInstance) {
        for (int tries = 0; ; tries++) {
            try {
                runtime.deleteProcessInstanceIfExists(processInstance, "test is over", false, false, false, false);
                return;
            } catch (OptimisticLockingException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }
}
