package nl.werkbrug.console;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether a hand-over waits. */
@Component
@ConditionalOnProperty(name = "werkbrug.work.scheduled", matchIfMissing = true)
class HandoverSchedule {

    private final HandoverMoves moves;

    HandoverSchedule(HandoverMoves moves) {
        this.moves = moves;
    }

    @Scheduled(fixedDelayString = "${werkbrug.work.interval:PT1S}")
    void run() {
        moves.moveDue();
    }
}
