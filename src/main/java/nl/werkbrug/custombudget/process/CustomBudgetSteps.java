package nl.werkbrug.custombudget.process;

import java.time.LocalDate;
import nl.werkbrug.custombudget.BudgetDecisions;
import nl.werkbrug.custombudget.BudgetEffects;
import nl.werkbrug.custombudget.BudgetLetter;
import nl.werkbrug.custombudget.BudgetNoReceipt;
import nl.werkbrug.custombudget.BudgetPayments;
import nl.werkbrug.custombudget.BudgetPost;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a custom budget. */
@ProcessSteps("customBudgetSteps")
public class CustomBudgetSteps {

    private final BudgetDecisions decisions;
    private final BudgetPayments payments;
    private final BudgetNoReceipt noReceipt;
    private final BudgetEffects effects;
    private final BudgetPost post;

    CustomBudgetSteps(
            BudgetDecisions decisions, BudgetPayments payments, BudgetNoReceipt noReceipt, BudgetEffects effects, BudgetPost post) {
        this.post = post;
        this.noReceipt = noReceipt;
        this.decisions = decisions;
        this.payments = payments;
        this.effects = effects;
    }

    /** Makes the letter and tells who asked. */
    public void makeKnown(String requestId) {
        decisions.makeKnown(requestId);
    }

    /** Whether it was granted already, on an objection. */
    public boolean granted(String requestId) {
        return decisions.granted(requestId);
    }

    /** The day on which somebody decides what happens without a receipt. */
    public LocalDate noReceiptOn(String requestId) {
        return noReceipt.decideOn(requestId);
    }

    /** Whether a letter that claims money back must go by post. */
    public boolean claimWaits(String requestId) {
        return post.waits(requestId, BudgetLetter.CLAIM);
    }

    /** Whether something must come back. */
    public boolean hasRest(String requestId) {
        return payments.hasRest(requestId);
    }

    /** Which request it is, so that two of one person are told apart without saying what was asked. */
    public String item(String requestId) {
        return post.which(requestId);
    }

    /** The day on which is asked what it brought. */
    public LocalDate effectOn(String requestId) {
        return effects.askOn(requestId);
    }
}
