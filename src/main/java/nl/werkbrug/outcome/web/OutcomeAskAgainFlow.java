package nl.werkbrug.outcome.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.outcome.OutcomeMoney;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Whoever runs a contract asks the payer once more for what it refused to pay; the id is that of the contract. */
@Component
class OutcomeAskAgainFlow implements FormFlow {

    private static final String BECAUSE = "because";

    private final OutcomeContracts contracts;
    private final OutcomeMoney money;

    OutcomeAskAgainFlow(OutcomeContracts contracts, OutcomeMoney money) {
        this.contracts = contracts;
        this.money = money;
    }

    @Override
    public String name() {
        return "resultaat-opnieuw-vragen";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        return OutcomeForms.page(contract(id, viewer), "outcome-ask-again", "outcome.money.outcome-ask-again", id, viewer);
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        OutcomeContract it = contract(id, viewer);
        return it.running()
                ? OutcomeForms.result(it, money.askAgain(id, answers.text(BECAUSE).orElseThrow(), viewer), BECAUSE, "outcome.done.outcome-ask-again")
                : new FormResult.Before();
    }

    private OutcomeContract contract(String id, Viewer viewer) {
        return contracts.forWork(id, WorksAs.CONTRACT, viewer);
    }
}
