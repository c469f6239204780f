package nl.werkbrug.custombudget.process;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the terms of a custom budget run. */
@Component
class StartOfBudgetTerms implements StartEvents {

    private final BudgetRequestTable requests;
    private final Clock clock;

    StartOfBudgetTerms(BudgetRequestTable requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            // The promise counts from the request, however often the proposal goes to and fro.
            case "CUSTOM_BUDGET_DECIDE", "CUSTOM_BUDGET_LEAD" ->
                    Optional.of(StartEvent.fact(code, request(businessKey).askedOn()));
            case "CUSTOM_BUDGET_PAY" -> Optional.of(StartEvent.fact(code, request(businessKey).decision().on()));
            case "CUSTOM_BUDGET_RECEIPT", "CUSTOM_BUDGET_RECEIPT_LOKET" -> Optional.of(StartEvent.fact(code, request(businessKey).payment().on()));
            case "CUSTOM_BUDGET_POST", "CUSTOM_BUDGET_REST", "CUSTOM_BUDGET_NO_RECEIPT", "CUSTOM_BUDGET_EFFECT", "CUSTOM_BUDGET_EFFECT_LOKET" ->
                    Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            default -> Optional.empty();
        };
    }

    private BudgetRequest request(String id) {
        return requests.get(id);
    }
}
