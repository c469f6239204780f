package nl.werkbrug.wagesubsidy.change;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Steps of the new amount of 1 January. */
@ProcessSteps("wageSubsidyRevaluationSteps")
public class RevaluationSteps {

    private static final Logger LOG = LoggerFactory.getLogger(RevaluationSteps.class);

    private final Revaluations revaluations;
    private final RevaluationStart start;

    RevaluationSteps(Revaluations revaluations, RevaluationStart start) {
        this.revaluations = revaluations;
        this.start = start;
    }

    /**
     * Starts the revaluation of this year for every running subsidy that has none; twice is once.
     *
     * @throws IllegalStateException at the end, when some failed; the others were started
     */
    public void begin() {
        int failed = 0;
        for (String wageSubsidyId : revaluations.due()) {
            try {
                start.start(wageSubsidyId, revaluations.year());
            } catch (RuntimeException e) {
                LOG.error("Revaluation of {} could not be started: {}", wageSubsidyId, e.getClass().getName());
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " revaluations could not be started, see the log");
        }
    }

    /** Works out the amount; gives what the gateway decides on. */
    public String compute(String revaluationId) {
        return revaluations.compute(revaluationId).name();
    }

    /** When to try again because a figure is missing. */
    public LocalDate tryAgainOn(String revaluationId) {
        return revaluations.tryAgainOn();
    }
}
