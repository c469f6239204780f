package nl.werkbrug.wagesubsidy.process;

import nl.werkbrug.wagesubsidy.Signing;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps from a proposal to a decision that was made known. */
@ProcessSteps("signingSteps")
public class SigningSteps {

    private final Signing signing;

    SigningSteps(Signing signing) {
        this.signing = signing;
    }

    /** Whether it goes without a signature of its own. */
    public boolean goesByItself(String decisionId) {
        return signing.goesByItself(decisionId);
    }

    /** Signs in the name of whoever let it go by itself; gives that it is signed. */
    public boolean signByItself(String decisionId) {
        signing.signByItself(decisionId);
        return true;
    }

    /** Makes the letter and tells everybody. */
    public void makeKnown(String decisionId) {
        signing.makeKnown(decisionId);
    }
}
