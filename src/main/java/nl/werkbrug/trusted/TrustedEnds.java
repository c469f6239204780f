package nl.werkbrug.trusted;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends by itself what lasted until a day; each in a transaction of its own, and once when two nodes look at the same moment. */
@Component
public class TrustedEnds {

    private final TrustedTable table;
    private final TrustedAccess access;

    TrustedEnds(TrustedTable table, TrustedAccess access) {
        this.table = table;
        this.access = access;
    }

    /** Ends all whose last day is over. */
    public void endOver() {
        table.over().forEach(access::endOver);
    }

    /** The same for one user, before that user reads anything. */
    public void endOver(String userId) {
        table.over(userId).forEach(access::endOver);
    }

    /** Looks often, so that nobody sees anything long after midnight. */
    @Component
    @ConditionalOnProperty(name = "werkbrug.work.scheduled", matchIfMissing = true)
    static class TrustedSchedule {

        private final TrustedEnds ends;

        TrustedSchedule(TrustedEnds ends) {
            this.ends = ends;
        }

        @Scheduled(fixedDelayString = "${werkbrug.trusted.interval:PT5M}", initialDelayString = "PT1M")
        void run() {
            ends.endOver();
        }
    }
}
