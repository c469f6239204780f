package nl.werkbrug.outcome;

import java.util.List;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at every running contract when a node starts: another version may look on other days, and the next look was planned by the one before. Twice is
 * once.
 */
@Component
public class OutcomeLooks {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeLooks.class);

    private final OutcomeContractTable contracts;
    private final OutcomeClaims claims;

    OutcomeLooks(OutcomeContractTable contracts, OutcomeClaims claims) {
        this.contracts = contracts;
        this.claims = claims;
    }

    /** Each contract in a transaction of its own; one that fails is left to its planned look. */
    @EventListener(ApplicationReadyEvent.class)
    public void again() {
        List<String> running = contracts.running();
        running.forEach(id -> {
            try {
                claims.lookAnew(id);
            } catch (RuntimeException e) {
                // Another node that starts may be at it.
                LOG.info("Contract {} was not looked at again: {}", id, e.toString());
            }
        });
    }
}
