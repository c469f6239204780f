package nl.werkbrug.wagesubsidy.payment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.springframework.stereotype.Component;

/** The term of the first payment: six weeks after the grant was made known (article 4:87 lid 1 Awb). */
@Component
class FirstPayments {

    private static final String TERM = "AWB_4_87";

    private final DecisionTable decisions;
    private final Deadlines deadlines;
    private final RunningDeadlines running;

    FirstPayments(DecisionTable decisions, Deadlines deadlines, RunningDeadlines running) {
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.running = running;
    }

    /** Money came: the clock that runs since the decision ends. */
    void paid(String wageSubsidyId) {
        running.met(wageSubsidyId, TERM);
    }

    /** The last day of the first payment; null when something was paid already, or the calendar of that year is not known. */
    LocalDate lastDay(String wageSubsidyId, List<PaymentLine> before) {
        if (before.stream().anyMatch(it -> it.state() == PaymentLine.State.PAID)) {
            return null;
        }
        return decisions.of(wageSubsidyId).stream()
                .filter(it -> it.kind() == Decision.Kind.GRANT && it.madeKnownOn() != null)
                .map(Decision::madeKnownOn)
                .min(Comparator.naturalOrder())
                .map(this::end)
                .orElse(null);
    }

    private LocalDate end(LocalDate madeKnownOn) {
        try {
            return deadlines.compute(TERM, madeKnownOn).end();
        } catch (NotComputable e) {
            return null;
        }
    }
}
