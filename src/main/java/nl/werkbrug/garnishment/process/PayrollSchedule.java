package nl.werkbrug.garnishment.process;

import nl.werkbrug.garnishment.imports.ImportMoves;
import nl.werkbrug.garnishment.payments.PaymentMoves;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether imported runs wait for their processes, and payments of a paid file for a note. */
@Component
@ConditionalOnProperty(name = "werkbrug.payroll.scheduled", matchIfMissing = true)
class PayrollSchedule {

    private final ImportMoves moves;
    private final PaymentMoves payments;

    PayrollSchedule(ImportMoves moves, PaymentMoves payments) {
        this.moves = moves;
        this.payments = payments;
    }

    @Scheduled(fixedDelayString = "${werkbrug.payroll.interval:PT1S}")
    void run() {
        moves.moveDue();
        payments.noteDue();
    }
}
