package nl.werkbrug.garnishment.process;

import nl.werkbrug.garnishment.ImportMoves;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether imported runs wait for their processes. */
@Component
@ConditionalOnProperty(name = "werkbrug.payroll.scheduled", matchIfMissing = true)
class ImportMoveSchedule {

    private final ImportMoves moves;

    ImportMoveSchedule(ImportMoves moves) {
        this.moves = moves;
    }

    @Scheduled(fixedDelayString = "${werkbrug.payroll.interval:PT1S}")
    void run() {
        moves.moveDue();
    }
}
