package nl.werkbrug.garnishment.process;

import java.time.LocalDate;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.garnishment.Closing;
import nl.werkbrug.garnishment.PayRuns;
import nl.werkbrug.garnishment.Remittances;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of the pay runs. */
@ProcessSteps("payRunSteps")
public class PayRunSteps {

    private final PayRuns runs;
    private final Remittances remittances;
    private final Closing closing;
    private final Deadlines deadlines;

    PayRunSteps(PayRuns runs, Remittances remittances, Closing closing, Deadlines deadlines) {
        this.runs = runs;
        this.remittances = remittances;
        this.closing = closing;
        this.deadlines = deadlines;
    }

    /** The morning on which the next run can be entered; in the past when that is now. */
    public String nextRunMoment(String garnishmentId) {
        LocalDate payDay = runs.nextPayDay(garnishmentId);
        return DutchTime.morningOf(deadlines.compute("WG_PREPARE_PAY_RUN", payDay).end()).toString();
    }

    /** Turns what the last run withheld into a remittance. */
    public void prepareRemittance(String garnishmentId) {
        remittances.prepare(garnishmentId);
        if (closing.next(garnishmentId) == Closing.Next.CLAIM_REACHED) {
            closing.askFinalStatement(garnishmentId);
        }
    }

    /** NEXT_RUN, CLAIM_REACHED or EMPLOYMENT_ENDED. */
    public String next(String garnishmentId) {
        return closing.next(garnishmentId).name();
    }

    /** Whether the bailiff said that more is open. */
    public boolean claimOpen(String garnishmentId) {
        return closing.claimOpen(garnishmentId);
    }
}
