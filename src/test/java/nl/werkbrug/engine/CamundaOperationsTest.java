package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.workflow.Operations;
import nl.werkbrug.workflow.Workflow;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@ProcessTest
@SampleModels
class CamundaOperationsTest {

    @Autowired
    Operations operations;

    @Autowired
    Workflow workflow;

    @Autowired
    ProcessBench bench;

    @Autowired
    TestClock clock;

    @Autowired
    SampleSteps steps;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void forget_earlier_calls() {
        steps.clear();
    }

    @Test
    void a_failing_step_is_tried_again_after_growing_pauses_and_then_waits_for_the_operator() {
        List<Duration> pauses = failUntilGivenUp();

        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));
        assertThat(operations.incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.processId()).isEqualTo("sample-request");
            assertThat(incident.businessKey()).isEqualTo("R1");
            assertThat(incident.step()).isEqualTo("Termijn openen");
        });
    }

    @Test
    void an_incident_names_the_error_and_its_place_but_no_person() {
        failUntilGivenUp();

        String message = operations.incidents().get(0).message();

        assertThat(message).startsWith("IllegalStateException").doesNotContain("Jansen", "123456782");
    }

    @Test
    void a_retried_step_runs_at_once_and_its_incident_is_gone() {
        failUntilGivenUp();
        steps.failure = null;

        operations.retry(operations.incidents().get(0).id());
        bench.runJobs();

        assertThat(operations.incidents()).isEmpty();
        assertThat(bench.waitsAt("sample-request", "R1")).containsExactly("userTask_fillIn");
    }

    @Test
    void a_retry_of_an_incident_that_is_gone_does_nothing() {
        assertThatCode(() -> operations.retry("gone")).doesNotThrowAnyException();
    }

    @Test
    void versions_are_shown_with_the_number_that_runs_in_them() {
        bench.start("sample-check", "R1");

        assertThat(operations.versions())
                .extracting(
                        Operations.ProcessVersion::processId,
                        Operations.ProcessVersion::name,
                        Operations.ProcessVersion::version,
                        Operations.ProcessVersion::running)
                .containsExactly(
                        tuple("sample-check", "Voorbeeld van een controle", 1, 1L),
                        tuple("sample-repeat", "Voorbeeld van herhaling", 1, 0L),
                        tuple("sample-request", "Voorbeeld van een verzoek", 1, 0L));
    }

    @Test
    void models_are_deployed_once_under_their_path_in_the_repository() {
        new ModelDeployment(repository, new PathMatchingResourcePatternResolver(), List.of("bpmn-samples"))
                .afterSingletonsInstantiated();

        Deployment only = repository.createDeploymentQuery().singleResult();
        assertThat(repository.getDeploymentResources(only.getId()))
                .extracting(Resource::getName)
                .containsExactlyInAnyOrder(
                        "bpmn-samples/sample/sample-check.bpmn",
                        "bpmn-samples/sample/sample-repeat.bpmn",
                        "bpmn-samples/sample/sample-request.bpmn");
    }

    private List<Duration> failUntilGivenUp() {
        steps.failure = new IllegalStateException("Jansen, 123456782");
        workflow.start("sample-request", "R1", bench.parties());
        List<Duration> pauses = new ArrayList<>();
        while (true) {
            bench.runJobsThatMayFail();
            Job job = management.createJobQuery().messages().singleResult();
            if (job.getRetries() == 0) {
                return pauses;
            }
            pauses.add(Duration.between(clock.instant(), job.getDuedate().toInstant()));
            clock.moveTo(job.getDuedate().toInstant());
        }
    }
}
