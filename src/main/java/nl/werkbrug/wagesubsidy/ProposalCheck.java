package nl.werkbrug.wagesubsidy;

import java.util.Optional;

/** Whether a proposal that waits for a signature still fits the subsidy; every bean of this type is asked. */
public interface ProposalCheck {

    /** Why it may not be signed any more and what to do, in Dutch; empty when it may. */
    Optional<String> outdated(Decision proposal);
}
