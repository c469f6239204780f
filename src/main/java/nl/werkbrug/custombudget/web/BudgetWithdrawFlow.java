package nl.werkbrug.custombudget.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetAsking;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Who asked takes it back; the id is that of the request. */
@Component
class BudgetWithdrawFlow implements FormFlow {

    private final BudgetAsking asking;

    BudgetWithdrawFlow(BudgetAsking asking) {
        this.asking = asking;
    }

    @Override
    public String name() {
        return "maatwerkbudget-intrekken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        BudgetRequest it = asking.own(id, viewer);
        FormPage page = FormPage.of(
                "custom-budget-withdraw", Words.of("custombudget.withdraw.heading", it.wish().what()), "/dossiers/" + it.dossierId(),
                "custom-budget-withdraw:" + id);
        return it.open() ? page : page.done(Words.of("custombudget.withdraw.too-late"));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        BudgetRequest it = asking.own(id, viewer);
        return asking.withdraw(id, viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("custombudget.withdraw.done"))
                : new FormResult.Refused(List.of(FieldError.general(Words.of("custombudget.withdraw.too-late"))));
    }
}
