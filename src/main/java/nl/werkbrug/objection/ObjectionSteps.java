package nl.werkbrug.objection;

import java.time.LocalDate;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of an objection. */
@ProcessSteps("objectionSteps")
public class ObjectionSteps {

    private final ObjectionIntake intake;
    private final ObjectionTerms terms;
    private final ObjectionHandling handling;
    private final ObjectionDecisions decisions;
    private final ObjectionTable objections;
    private final AllContested contested;
    private final AllRulings rulings;
    private final ObjectionByPost byPost;

    ObjectionSteps(
            ObjectionIntake intake, ObjectionTerms terms, ObjectionHandling handling, ObjectionDecisions decisions, ObjectionTable objections,
            AllContested contested, AllRulings rulings, ObjectionByPost byPost) {
        this.intake = intake;
        this.terms = terms;
        this.handling = handling;
        this.decisions = decisions;
        this.objections = objections;
        this.contested = contested;
        this.rulings = rulings;
        this.byPost = byPost;
    }

    /** What tells it from another objection in the dossier; not in the words of who objected. */
    public String item(String objectionId) {
        return contested.of(objections.get(objectionId)).item();
    }

    /** Starts the clock and confirms the receipt. */
    public void confirm(String objectionId) {
        intake.confirm(objectionId);
    }

    /** The day after the last day on which it can be completed. */
    public LocalDate completeOver(String objectionId) {
        return terms.completeOver(objectionId);
    }

    /** Nobody completed it in time: the time to decide runs again from that day on. */
    public void lapsed(String objectionId) {
        handling.lapsed(objectionId, terms.completeOver(objectionId));
    }

    /** The letter with the question is not in the post, and the last day that it names is over. */
    public void unposted(String objectionId) {
        handling.unposted(objectionId);
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

    /** Who objected withdrew it. */
    public void withdraw(String objectionId) {
        decisions.withdrawn(objectionId);
    }

    /** Whether the letter about that lies ready and is not in the post. */
    public boolean postsWithdrawal(String objectionId) {
        return byPost.waits(objectionId, ObjectionLetter.WITHDRAWN);
    }
}
