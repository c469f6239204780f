package nl.werkbrug.garnishment.declaration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayRuns;
import nl.werkbrug.garnishment.Terms;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the terms of a garnishment run. */
@Component
class StartOfTerms implements StartEvents {

    private final GarnishmentTable garnishments;
    private final RemittanceTable remittances;
    private final PayRuns runs;
    private final Terms terms;
    private final Clock clock;

    StartOfTerms(
            GarnishmentTable garnishments, RemittanceTable remittances, PayRuns runs, Terms terms, Clock clock) {
        this.garnishments = garnishments;
        this.remittances = remittances;
        this.runs = runs;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case "WG_DECLARATION_TARGET" -> {
                Garnishment garnishment = garnishments.get(businessKey);
                yield Optional.of(StartEvent.fact(terms.code(code, garnishment), garnishment.servedOn()));
            }
            case "WG_TELL_EMPLOYEE", "WG_SIGN_SEEN", "WG_SET_UP_DEDUCTION", "WG_OVERBETEKENING",
                    "WG_EMPLOYEE_REQUEST_LATEST" ->
                    Optional.of(StartEvent.fact(code, garnishments.get(businessKey).servedOn()));
            case "WG_PAY_RUN" -> Optional.of(payRun(code, businessKey));
            case "WG_REMIT_ON_PAY_DAY" ->
                    Optional.of(StartEvent.now(code, notInThePast(remittances.get(businessKey).dueOn())));
            case "WG_DECLARATION_POST", "WG_RECEIPT_CONFIRMATION", "WG_FINAL_STATEMENT", "WG_TELL_BAILIFF_SAME_DAY",
                    "WG_HELP_OFFER", "WG_GIVE_BACK", "WG_CONTEST_DECLARATION", "WG_NEW_VOET_ANSWER" ->
                    Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            default -> Optional.empty();
        };
    }

    /** The first pay day follows from the day of the oldest garnishment; the next ones follow from runs, which are never mended. */
    private StartEvent payRun(String code, String dossierId) {
        return new StartEvent(code, runs.nextPayDay(dossierId), !runs.started(dossierId));
    }

    /** Money that had to be kept first falls due on the day it may be paid. */
    private LocalDate notInThePast(LocalDate payDay) {
        LocalDate today = DutchTime.today(clock);
        return payDay.isBefore(today) ? today : payDay;
    }
}
