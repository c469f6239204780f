package nl.werkbrug.outcome.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.outcome.OutcomeAddenda;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Whoever runs a contract takes back a change that not everybody signed. The id is that of the contract. */
@Component
class OutcomeWithdrawFlow implements FormFlow {

    private final OutcomeContracts contracts;
    private final OutcomeAddenda addenda;

    OutcomeWithdrawFlow(OutcomeContracts contracts, OutcomeAddenda addenda) {
        this.contracts = contracts;
        this.addenda = addenda;
    }

    @Override
    public String name() {
        return "resultaatcontract-wijziging-intrekken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        OutcomeContract it = contracts.forWork(id, WorksAs.CONTRACT, viewer);
        FormPage page = OutcomeForms.page(it, "outcome-addendum-withdraw", "outcome.addendum.withdraw", id, viewer);
        return addenda.waits(id) ? page : page.done(Words.of("outcome.done.addendum-none"));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        OutcomeContract it = contracts.forWork(id, WorksAs.CONTRACT, viewer);
        return addenda.withdraw(id, answers.text("because").orElseThrow(), viewer)
                ? new FormResult.Done(OutcomeForms.address(it), Words.of("outcome.done.addendum-withdrawn")) : new FormResult.Before();
    }
}
