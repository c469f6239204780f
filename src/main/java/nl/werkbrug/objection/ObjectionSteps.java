package nl.werkbrug.objection;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of an objection. */
@ProcessSteps("objectionSteps")
public class ObjectionSteps {

    private final ObjectionIntake intake;
    private final ObjectionTerms terms;
    private final ObjectionDecisions decisions;

    ObjectionSteps(ObjectionIntake intake, ObjectionTerms terms, ObjectionDecisions decisions) {
        this.intake = intake;
        this.terms = terms;
        this.decisions = decisions;
    }

    /** Starts the clock and confirms the receipt. */
    public void confirm(String objectionId) {
        intake.confirm(objectionId);
    }

    /** The day after the last day on which the employer can complete it. */
    public LocalDate completeOver(String objectionId) {
        return terms.completeOver(objectionId);
    }

    /** The decision was made known. */
    public void finish(String objectionId) {
        decisions.finish(objectionId);
    }

    /** The employer withdrew it. */
    public void withdraw(String objectionId) {
        decisions.withdrawn(objectionId);
    }
}
