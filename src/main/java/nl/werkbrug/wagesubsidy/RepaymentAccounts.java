package nl.werkbrug.wagesubsidy;

import java.util.Optional;

/** To which account an employer pays back what is taken back. */
public interface RepaymentAccounts {

    /** What to pay to and what to write with it, in Dutch; empty while the municipality did not say. */
    Optional<String> inWords(WageSubsidy it);
}
