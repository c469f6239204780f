package nl.werkbrug.custombudget.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetAsking;
import nl.werkbrug.custombudget.BudgetKind;
import nl.werkbrug.custombudget.BudgetRequest.PaidTo;
import nl.werkbrug.custombudget.BudgetRequest.Payee;
import nl.werkbrug.custombudget.BudgetRequest.Wish;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Asks a custom budget in one minute; the id is that of the dossier. What an employer told before is not asked again. */
@Component
class BudgetAskFlow implements FormFlow {

    private final BudgetAsking asking;
    private final Employers employers;
    private final Deadlines deadlines;
    private final Clock clock;

    BudgetAskFlow(BudgetAsking asking, Employers employers, Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.asking = asking;
        this.employers = employers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "maatwerkbudget";
    }

    @Override
    public FormPage open(String dossierId, Viewer viewer) {
        BudgetAsking.Place place = asking.place(dossierId, viewer);
        return FormPage.of(
                        "custom-budget-request", Words.of("custombudget.ask.heading", place.dossier().personName()), "/dossiers/" + dossierId,
                        "custom-budget:" + dossierId + ":" + viewer.userId())
                .withAbove(new FormPage.Above("custombudget/asking", promise(place)))
                .withPrefill(Map.of("agreedOn", DutchTime.today(clock)))
                .withOptions(Map.of("kinds", kinds(place), "payees", payees(place)));
    }

    /** Until when is decided, by whom: as the terms and the limit of the municipality say. */
    private String promise(BudgetAsking.Place place) {
        return Words.of(
                "custombudget.ask.promise", deadlines.term("CUSTOM_BUDGET_DECIDE").length().shown(), place.setup().limit(),
                deadlines.term("CUSTOM_BUDGET_LEAD").length().shown());
    }

    private static List<Option> kinds(BudgetAsking.Place place) {
        return place.setup().kinds().stream().sorted().map(it -> new Option(it.name(), it.label())).toList();
    }

    private List<Option> payees(BudgetAsking.Place place) {
        List<Option> all = new ArrayList<>(List.of(new Option(PaidTo.SELLER.name(), Words.of("custombudget.paid-to.SELLER"))));
        account(place).ifPresent(it -> all.add(
                new Option(PaidTo.EMPLOYER.name(), Words.of("custombudget.ask.employer", it.name(), it.iban().inGroups()))));
        all.add(new Option(PaidTo.OTHER.name(), Words.of("custombudget.paid-to.OTHER")));
        return all;
    }

    /** The account of the employer, for who works there. */
    private Optional<Employer> account(BudgetAsking.Place place) {
        return place.asker().part() == WorksAs.PAYROLL
                ? employers.find(place.dossier().employerId()).filter(it -> it.iban() != null) : Optional.empty();
    }

    @Override
    public FormResult submit(String dossierId, Answers answers, Viewer viewer) {
        BudgetAsking.Place place = asking.place(dossierId, viewer);
        PaidTo to = PaidTo.valueOf(answers.text("paidTo").orElseThrow());
        BudgetKind kind = BudgetKind.valueOf(answers.text("kind").orElseThrow());
        Optional<Employer> account = account(place);
        if (to == PaidTo.EMPLOYER && account.isEmpty()) {
            return refused("paidTo");
        }
        if (!place.setup().kinds().contains(kind)) {
            return refused("kind");
        }
        Payee payee = to == PaidTo.EMPLOYER
                ? new Payee(to, account.get().name(), account.get().iban().value())
                : new Payee(to, answers.text("payee").orElseThrow().strip(), answers.text("iban").orElse(null));
        asking.ask(
                dossierId, new Wish(kind, answers.text("what").orElseThrow().strip(), answers.text("why").orElseThrow().strip(),
                        answers.money("amount").orElseThrow()),
                payee, answers.date("agreedOn").orElseThrow(), viewer);
        return new FormResult.Done("/dossiers/" + dossierId, Words.of("custombudget.ask.done", promise(place)));
    }

    /** What was offered is not there any more. */
    private static FormResult refused(String key) {
        return new FormResult.Refused(List.of(FieldError.in(key, Words.of("custombudget.ask.gone"))));
    }
}
