package nl.werkbrug.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.werkbrug.workflow.Operations;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class CamundaOperations implements Operations {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;

    CamundaOperations(RuntimeService runtime, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
    }

    @Override
    public List<Incident> incidents() {
        return runtime.createIncidentQuery().orderByIncidentTimestamp().desc().list().stream()
                // A failure in a called process also marks the calling one; the operator mends the cause.
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(this::shown)
                .toList();
    }

    private Incident shown(org.camunda.bpm.engine.runtime.Incident incident) {
        return new Incident(
                incident.getId(),
                repository.getProcessDefinition(incident.getProcessDefinitionId()).getKey(),
                businessKey(incident.getProcessInstanceId()),
                step(incident),
                Failure.message(stackTrace(incident.getConfiguration())),
                incident.getIncidentTimestamp().toInstant());
    }

    /** A timer that starts a process has no process yet, and the watch over all deadlines is about nothing in particular. */
    private String businessKey(String processInstanceId) {
        if (processInstanceId == null) {
            return "";
        }
        var process = runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        return process == null ? "" : Objects.toString(process.getBusinessKey(), "");
    }

    private String step(org.camunda.bpm.engine.runtime.Incident incident) {
        String id = incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
        var element = repository.getBpmnModelInstance(incident.getProcessDefinitionId()).getModelElementById(id);
        String label = element == null ? "" : ModelNames.plain(element.getAttributeValue("name"));
        return label.isEmpty() ? id : label;
    }

    private String stackTrace(String jobId) {
        boolean known = jobId != null
                && management.createJobQuery().jobId(jobId).count() > 0;
        return known ? management.getJobExceptionStacktrace(jobId) : null;
    }

    @Override
    public void retry(String incidentId) {
        runtime.createIncidentQuery().incidentId(incidentId).list().stream()
                .map(org.camunda.bpm.engine.runtime.Incident::getConfiguration)
                .filter(jobId -> management.createJobQuery().jobId(jobId).count() > 0)
                // The pause after the last failure would otherwise still hold it back.
                .forEach(jobId -> management
                        .setJobRetries(1)
                        .jobId(jobId)
                        .dueDate(ClockUtil.now())
                        .execute());
    }

    @Override
    public List<ProcessVersion> versions() {
        Map<String, Date> deployed = repository.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, Deployment::getDeploymentTime));
        Function<ProcessDefinitionStatistics, Instant> moment =
                version -> deployed.get(version.getDeploymentId()).toInstant();
        return management.createProcessDefinitionStatisticsQuery().unlimitedList().stream()
                .map(version -> new ProcessVersion(
                        version.getKey(),
                        version.getName() == null ? version.getKey() : version.getName(),
                        version.getVersion(),
                        moment.apply(version),
                        version.getInstances()))
                .sorted(Comparator.comparing(ProcessVersion::processId)
                        .thenComparing(ProcessVersion::version, Comparator.reverseOrder()))
                .toList();
    }
}
