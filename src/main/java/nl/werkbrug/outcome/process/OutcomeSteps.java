package nl.werkbrug.outcome.process;

import java.time.LocalDate;
import nl.werkbrug.outcome.OutcomeClaims;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of outcome contracts. */
@ProcessSteps("outcomeSteps")
public class OutcomeSteps {

    private final OutcomeContracts contracts;
    private final OutcomeClaims claims;

    OutcomeSteps(OutcomeContracts contracts, OutcomeClaims claims) {
        this.contracts = contracts;
        this.claims = claims;
    }

    /** The next day on which something may be reached. */
    public LocalDate nextLook(String contractId) {
        return claims.nextLook(contractId);
    }

    /** Proposes what was reached. */
    public void look(String contractId) {
        claims.look(contractId);
    }

    /** Whether no milestone counts any more. */
    public boolean over(String contractId) {
        return contracts.over(contractId);
    }

    /** Works out what a confirmed claim brings. */
    public void confirmed(String claimId) {
        claims.confirmed(claimId);
    }
}
