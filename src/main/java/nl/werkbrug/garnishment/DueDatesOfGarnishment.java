package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.DueDates;
import org.springframework.stereotype.Component;

/** The dates of the tasks in garnishment processes; each comes from a term and its own start event. */
@Component
class DueDatesOfGarnishment implements DueDates {

    private final GarnishmentTable garnishments;
    private final RemittanceTable remittances;
    private final PayRuns runs;
    private final Terms terms;
    private final Deadlines deadlines;
    private final Clock clock;

    DueDatesOfGarnishment(
            GarnishmentTable garnishments,
            RemittanceTable remittances,
            PayRuns runs,
            Terms terms,
            Deadlines deadlines,
            Clock clock) {
        this.garnishments = garnishments;
        this.remittances = remittances;
        this.runs = runs;
        this.terms = terms;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> dueOn(String code, String businessKey, String itemId) {
        return switch (code) {
            case "WG_DECLARATION_TARGET" -> Optional.of(terms.target(garnishments.get(businessKey)).end());
            case "WG_TELL_EMPLOYEE", "WG_SIGN_SEEN", "WG_SET_UP_DEDUCTION" ->
                    from(code, garnishments.get(businessKey).servedOn());
            case "WG_PAY_RUN" -> from(code, runs.nextPayDay(businessKey));
            case "WG_REMIT_ON_PAY_DAY" -> from(code, notInThePast(remittances.get(businessKey).dueOn()));
            case "WG_DECLARATION_POST", "WG_RECEIPT_CONFIRMATION", "WG_FINAL_STATEMENT", "WG_TELL_BAILIFF_SAME_DAY",
                    "WG_HELP_OFFER", "WG_GIVE_BACK" -> from(code, DutchTime.today(clock));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> from(String code, LocalDate event) {
        return Optional.of(deadlines.compute(code, event).end());
    }

    /** Money that had to be kept first falls due on the day it may be paid. */
    private LocalDate notInThePast(LocalDate payDay) {
        LocalDate today = DutchTime.today(clock);
        return payDay.isBefore(today) ? today : payDay;
    }
}
