package nl.werkbrug.hire.offer;

import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.wagesubsidy.Lives;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing is asked any more for a hire that did not come about; in the transaction that says so. */
@Component
class EndOfRequests {

    private final SchemeRequests requests;
    private final Lives lives;

    EndOfRequests(SchemeRequests requests, Lives lives) {
        this.requests = requests;
        this.lives = lives;
    }

    @EventListener
    void ended(HireEnded hire) {
        requests.stop(hire.hireId());
        lives.hireEnded(hire.dossierId());
    }
}
