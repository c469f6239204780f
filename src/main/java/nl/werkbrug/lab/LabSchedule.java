package nl.werkbrug.lab;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether the figures must be counted. */
@Component
@ConditionalOnProperty(name = "werkbrug.work.scheduled", matchIfMissing = true)
class LabSchedule {

    private final LabRefresh refresh;

    LabSchedule(LabRefresh refresh) {
        this.refresh = refresh;
    }

    @Scheduled(fixedDelayString = "${werkbrug.lab.interval:PT1M}")
    void run() {
        refresh.runDue();
    }
}
