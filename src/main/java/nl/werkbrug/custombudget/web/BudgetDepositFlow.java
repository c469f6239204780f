package nl.werkbrug.custombudget.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetDeposit;
import nl.werkbrug.custombudget.BudgetDeposits;
import nl.werkbrug.custombudget.BudgetRequest;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The loket tells whether a deposit came back; the id is that of the request. */
@Component
class BudgetDepositFlow implements FormFlow {

    private final BudgetDeposits deposits;
    private final Clock clock;

    BudgetDepositFlow(BudgetDeposits deposits, Clock clock) {
        this.deposits = deposits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "maatwerkbudget-borg";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        BudgetRequest it = deposits.atLoket(id, viewer);
        FormPage page = FormPage.of(
                        "custom-budget-deposit", Words.of("custombudget.deposit.heading"), "/dossiers/" + it.dossierId(), "custom-budget-deposit:" + id)
                .withAbove(new FormPage.Above("custombudget/request", it));
        return deposits.open(it) ? page : page.done(Words.of("custombudget.deposit.before"));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        BudgetRequest it = deposits.atLoket(id, viewer);
        BudgetDeposit told = told(it, answers);
        return deposits.refusal(it, told.back(), told.on())
                .map(why -> new Preview(List.of(), List.of(), List.of(FieldError.in(why.key(), why.text())))).orElse(Preview.NOTHING);
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        BudgetRequest it = deposits.atLoket(id, viewer);
        BudgetDeposit told = told(it, answers);
        Optional<FieldError> wrong = deposits.refusal(it, told.back(), told.on()).map(why -> FieldError.in(why.key(), why.text()));
        if (wrong.isPresent()) {
            return new FormResult.Refused(List.of(wrong.get()));
        }
        return deposits.tell(id, told, viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("custombudget.deposit.done")) : new FormResult.Before();
    }

    private BudgetDeposit told(BudgetRequest it, Answers answers) {
        LocalDate on = answers.date("on").orElseGet(() -> DutchTime.today(clock));
        return switch (answers.text("outcome").orElseThrow()) {
            case "BACK" -> new BudgetDeposit(on, deposits.out(it), null);
            case "PART" -> new BudgetDeposit(on, answers.money("amount").orElseThrow(), because(answers));
            default -> new BudgetDeposit(on, Money.ZERO, because(answers));
        };
    }

    private static String because(Answers answers) {
        return answers.text("because").orElseThrow().strip();
    }
}
