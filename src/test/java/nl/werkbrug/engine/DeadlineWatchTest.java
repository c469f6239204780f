package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.werkbrug.workflow.Jobs;
import nl.werkbrug.workflow.Operations;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The one process that a timer starts. */
@ProcessTest(covers = "deadline-watch")
@DailySteps
class DeadlineWatchTest {

    private static final String PROCESS = "deadline-watch";

    @Autowired
    Jobs jobs;

    @Autowired
    Operations operations;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessBench bench;

    @Autowired
    TestClock clock;

    @Autowired
    FakeWatchSteps steps;

    @BeforeEach
    void forget_the_test_before() {
        steps.failure = null;
        steps.looked.set(0);
    }

    @Test
    void looks_each_morning_at_seven_and_not_in_between() {
        Instant first = next();
        assertThat(first.toString()).endsWith("T06:00:00Z");
        jobs.runDue();
        assertThat(steps.looked).hasValue(0);

        clock.moveTo(first);
        jobs.runDue();
        jobs.runDue();

        assertThat(steps.looked).hasValue(1);
        assertThat(next()).isEqualTo(first.plus(Duration.ofDays(1)));
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).count()).isZero();
    }

    @Test
    void days_that_nobody_was_there_are_looked_at_once() {
        clock.moveTo(next().plus(Duration.ofDays(10)).plusSeconds(60));

        jobs.runDue();

        assertThat(steps.looked).hasValue(1);
        assertThat(next()).isAfter(clock.instant());
    }

    @Test
    void another_version_of_the_model_takes_the_place_of_the_timer() {
        String model = new String(read(), StandardCharsets.UTF_8).replace("Iedereen herinnerd", "Klaar");

        repository.createDeployment().addString("bpmn/agenda/deadline-watch.bpmn", model).deploy();

        assertThat(timers()).hasSize(1);
    }

    @Test
    void a_watch_that_fails_shows_as_a_failed_step_of_no_dossier() {
        steps.failure = new IllegalStateException("broken");
        clock.moveTo(next());
        timers().forEach(timer -> management.executeJob(timer.getId()));

        for (int attempt = 0; attempt < 5; attempt++) {
            clock.moveBy(Duration.ofHours(2));
            bench.runJobsThatMayFail();
        }

        assertThat(operations.incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.processId()).isEqualTo(PROCESS);
            assertThat(incident.businessKey()).isEmpty();
            assertThat(incident.step()).isEqualTo("Herinneringen sturen");
        });
    }

    private Instant next() {
        assertThat(timers()).hasSize(1);
        return timers().get(0).getDuedate().toInstant();
    }

    private List<Job> timers() {
        return management.createJobQuery().timers().processDefinitionKey(PROCESS).list();
    }

    private byte[] read() {
        try (var model = getClass().getResourceAsStream("/bpmn/agenda/deadline-watch.bpmn")) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
