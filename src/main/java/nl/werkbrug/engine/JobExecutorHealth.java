package nl.werkbrug.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Up while timers and queued steps are worked on; a node without it accepts work that stands still. */
@Component("jobExecutorHealthIndicator")
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class JobExecutorHealth extends AbstractHealthIndicator {

    private final JobExecutor executor;

    JobExecutorHealth(JobExecutor executor) {
        super("The state of the job executor is unknown");
        this.executor = executor;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(executor.isActive()
                ? Status.UP
                : Status.DOWN);
    }
}
