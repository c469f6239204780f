package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;
import nl.werkbrug.document.Letter;

/** The letter of a kind of decision that is no amount per month; a kind without one has the letter of all others. */
public interface DecisionPaper {

    /** For which kind this is. */
    Decision.Kind kind();

    /** How the amount was worked out, for who signs. */
    AmountSteps steps(Decision decision);

    /** Makes and keeps the letter of a decision that was signed; returns the id of the document. */
    String make(WageSubsidy subsidy, Decision decision, Letter.Signatory signatory, LocalDate today);
}
