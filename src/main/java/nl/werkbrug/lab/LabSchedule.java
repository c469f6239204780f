package nl.werkbrug.lab;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether the figures must be counted. */
@Component
@ConditionalOnProperty(name = "werkbrug.work.scheduled", matchIfMissing = true)
class LabSchedule {

    private final LabRefresh refresh;
    // What an application makes at its start is counted too.
    private final AtomicBoolean ready = new AtomicBoolean();

    LabSchedule(LabRefresh refresh) {
        this.refresh = refresh;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        ready.set(true);
    }

    @Scheduled(fixedDelayString = "${werkbrug.lab.interval:PT10S}")
    void run() {
        if (ready.get()) {
            refresh.runDue();
        }
    }
}
