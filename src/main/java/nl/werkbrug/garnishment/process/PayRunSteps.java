package nl.werkbrug.garnishment.process;

import java.time.LocalDate;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.garnishment.Closing;
import nl.werkbrug.garnishment.PayRuns;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of the pay runs. */
@ProcessSteps("payRunSteps")
public class PayRunSteps {

    private final PayRuns runs;
    private final Closing closing;
    private final Deadlines deadlines;

    PayRunSteps(PayRuns runs, Closing closing, Deadlines deadlines) {
        this.runs = runs;
        this.closing = closing;
        this.deadlines = deadlines;
    }

    /** Whether something must still be withheld from this wage. */
    public boolean withholds(String dossierId) {
        return runs.withholds(dossierId);
    }

    /** Whether all garnishments of the dossier are over. */
    public boolean closed(String dossierId) {
        return runs.closed(dossierId);
    }

    /** The morning on which the next run can be entered; in the past when that is now. */
    public String nextRunMoment(String dossierId) {
        LocalDate payDay = runs.nextPayDay(dossierId);
        return DutchTime.morningOf(deadlines.compute("WG_PREPARE_PAY_RUN", payDay).end()).toString();
    }

    /** NEXT_RUN, CLAIM_REACHED or EMPLOYMENT_ENDED. */
    public String next(String garnishmentId) {
        return closing.next(garnishmentId).name();
    }

    /** Asks the bailiff for a final statement. */
    public void askFinalStatement(String garnishmentId) {
        closing.askFinalStatement(garnishmentId);
    }

    /** Whether the bailiff said that more is open. */
    public boolean claimOpen(String garnishmentId) {
        return closing.claimOpen(garnishmentId);
    }
}
