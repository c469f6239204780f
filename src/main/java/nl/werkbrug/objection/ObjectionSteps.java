package nl.werkbrug.objection;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of an objection. */
@ProcessSteps("objectionSteps")
public class ObjectionSteps {

    private final ObjectionIntake intake;
    private final ObjectionTerms terms;
    private final ObjectionDecisions decisions;
    private final ObjectionTable objections;
    private final AllRulings rulings;

    ObjectionSteps(ObjectionIntake intake, ObjectionTerms terms, ObjectionDecisions decisions, ObjectionTable objections, AllRulings rulings) {
        this.intake = intake;
        this.terms = terms;
        this.decisions = decisions;
        this.objections = objections;
        this.rulings = rulings;
    }

    /** Starts the clock and confirms the receipt. */
    public void confirm(String objectionId) {
        intake.confirm(objectionId);
    }

    /** The day after the last day on which the employer can complete it. */
    public LocalDate completeOver(String objectionId) {
        return terms.completeOver(objectionId);
    }

    /** Makes the letter of the decision and tells who objected. */
    public void makeKnown(String objectionId) {
        Objection it = objections.get(objectionId);
        rulings.of(it).makeKnown(it);
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
