package nl.werkbrug.agenda;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether the running deadlines must be compared with the rules. */
@Component
@ConditionalOnProperty(name = "werkbrug.work.scheduled", matchIfMissing = true)
class RuleCheckSchedule {

    private final RuleCheck check;

    RuleCheckSchedule(RuleCheck check) {
        this.check = check;
    }

    @Scheduled(fixedDelayString = "${werkbrug.rules.interval:PT5S}")
    void run() {
        check.runDue();
    }
}
