package nl.werkbrug.hire.evidence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each half minute whether the evidence calendar of a hire must be kept anew. */
@Component
@ConditionalOnProperty(name = "werkbrug.work.scheduled", matchIfMissing = true)
class ProofSchedule {

    private final ProofKeeping keeping;

    ProofSchedule(ProofKeeping keeping) {
        this.keeping = keeping;
    }

    @Scheduled(fixedDelayString = "${werkbrug.proof.interval:PT30S}")
    void run() {
        keeping.keepDue();
    }
}
