package nl.werkbrug.inbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether tasks wait for what somebody asked of many at once. */
@Component
@ConditionalOnProperty(name = "werkbrug.work.scheduled", matchIfMissing = true)
class WorkSchedule {

    private final WorkJobMoves moves;

    WorkSchedule(WorkJobMoves moves) {
        this.moves = moves;
    }

    @Scheduled(fixedDelayString = "${werkbrug.work.interval:PT1S}")
    void run() {
        moves.moveDue();
    }
}
