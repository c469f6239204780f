package nl.werkbrug.wagesubsidy.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.springframework.stereotype.Component;

/** The days of a recovery. */
@Component
public class RecoveryTerms implements StartEvents {

    private final RecoveryTable recoveries;
    private final DecisionTable decisions;
    private final Deadlines deadlines;
    private final Clock clock;

    RecoveryTerms(RecoveryTable recoveries, DecisionTable decisions, Deadlines deadlines, Clock clock) {
        this.recoveries = recoveries;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Whether what was paid for a month can no longer be taken back (article 4:57 lid 4 Awb, our reading). */
    public boolean tooLongAgo(YearMonth month) {
        return DutchTime.today(clock).isAfter(deadlines.compute("AWB_4_57_4", month.atEndOfMonth()).end());
    }

    /** The day after the last day on which the employer can say what it thinks. */
    LocalDate viewOver(String recoveryId) {
        return deadlines.compute("LKS_RECOVERY_VIEW_OVER", recoveries.get(recoveryId).view().askedOn()).end();
    }

    /** The last day to pay after a reminder of today. */
    LocalDate payAfterReminder() {
        return deadlines.compute("LKS_REMINDER", DutchTime.today(clock)).end();
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case "LKS_RECOVERY_DRAFT", "LKS_RECOVERY_DECIDE", "LKS_RECOVERY_OVERDUE" ->
                    Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            case "LKS_RECOVERY_VIEW" -> Optional.of(StartEvent.fact(code, recoveries.get(businessKey).view().askedOn()));
            case Instalments.PAY -> decisions.find(itemId).map(Decision::madeKnownOn).map(on -> StartEvent.fact(code, on));
            default -> Optional.empty();
        };
    }
}
