package nl.werkbrug.engine;

import java.util.Optional;
import nl.werkbrug.workflow.Jobs;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Does in the caller's thread what the job executor would do; each job is a transaction of its own. */
@Component
class DueJobs implements Jobs {

    private static final int ENDLESS = 1_000;

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    @Override
    public int runDue() {
        for (int ran = 0; ran < ENDLESS; ran++) {
            Optional<Job> next = next();
            if (next.isEmpty()) {
                return ran;
            }
            management.executeJob(next.get().getId());
        }
        throw new IllegalStateException("The processes do not come to rest");
    }

    /**
     * What belongs to a model, timers that start a process included. The engine's own chores, such as removing old history,
     * belong to none and keep their time.
     */
    private Optional<Job> next() {
        return management.createJobQuery().executable().active().orderByJobDuedate().asc().orderByJobId().asc().list().stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .findFirst();
    }
}
