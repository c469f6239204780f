package nl.werkbrug.outcome.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.outcome.OutcomeFigures;
import nl.werkbrug.outcome.OutcomeMoney;
import nl.werkbrug.outcome.money.Distribution;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Whoever runs a contract books and proposes what goes in and out of its cash; the id is that of the contract. */
abstract class OutcomeMoneyFlows implements FormFlow {

    static final String AMOUNT = "amount";

    final OutcomeContracts contracts;
    private final String name;
    private final String formId;

    OutcomeMoneyFlows(OutcomeContracts contracts, String name, String formId) {
        this.contracts = contracts;
        this.name = name;
        this.formId = formId;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        return OutcomeForms.page(contract(id, viewer), formId, "outcome.money." + formId, id, viewer);
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        OutcomeContract it = contract(id, viewer);
        return it.running() ? OutcomeForms.result(it, does(it, answers, viewer), AMOUNT, "outcome.done." + formId)
                : new FormResult.Before();
    }

    /** Before it is sent, too: nobody is shown how money would go that is not there. */
    static Optional<Preview> noCash(OutcomeContract it, Answers answers, OutcomeMoney money) {
        return money.tooMuch(it.id(), amount(answers)).map(why -> Preview.mistake(AMOUNT, why));
    }

    /** Why not; empty when it was done. */
    abstract Optional<String> does(OutcomeContract it, Answers answers, Viewer viewer);

    final OutcomeContract contract(String id, Viewer viewer) {
        return contracts.forWork(id, WorksAs.CONTRACT, viewer);
    }

    static Money amount(Answers answers) {
        return answers.money(AMOUNT).orElseThrow();
    }

    /** An investor paid in. */
    @Component
    static class PayIn extends OutcomeMoneyFlows {

        private final OutcomeContractTable table;
        private final OutcomeFigures figures;
        private final OutcomeMoney money;

        PayIn(OutcomeContracts contracts, OutcomeContractTable table, OutcomeFigures figures, OutcomeMoney money) {
            super(contracts, "resultaat-inleg", "outcome-pay-in");
            this.table = table;
            this.figures = figures;
            this.money = money;
        }

        @Override
        public FormPage open(String id, Viewer viewer) {
            return super.open(id, viewer).withOptions(Map.of("investors", table.investors(id).stream()
                    .map(each -> new Option(each.partyId(), figures.name(each.partyId()))).toList()));
        }

        @Override
        Optional<String> does(OutcomeContract it, Answers answers, Viewer viewer) {
            return money.paidIn(
                    it.id(), answers.text("investor").orElseThrow(), amount(answers), answers.date("on").orElseThrow(),
                    answers.text("reference").orElseThrow(), viewer);
        }
    }

    /** The provider is to be paid. */
    @Component
    static class PayProvider extends OutcomeMoneyFlows {

        private final OutcomeMoney money;

        PayProvider(OutcomeContracts contracts, OutcomeMoney money) {
            super(contracts, "resultaat-uitvoerder", "outcome-service");
            this.money = money;
        }

        @Override
        public Preview preview(String id, Answers answers, Viewer viewer) {
            return noCash(contract(id, viewer), answers, money).orElse(Preview.NOTHING);
        }

        @Override
        Optional<String> does(OutcomeContract it, Answers answers, Viewer viewer) {
            return money.service(it.id(), amount(answers), viewer);
        }
    }

    /** The investors are to be paid. */
    @Component
    static class PayInvestors extends OutcomeMoneyFlows {

        private final OutcomeFigures figures;
        private final OutcomeMoney money;
        private final PageFormats formats;

        PayInvestors(OutcomeContracts contracts, OutcomeFigures figures, OutcomeMoney money, PageFormats formats) {
            super(contracts, "resultaat-verdeling", "outcome-return");
            this.figures = figures;
            this.money = money;
            this.formats = formats;
        }

        @Override
        public Preview preview(String id, Answers answers, Viewer viewer) {
            OutcomeContract it = contract(id, viewer);
            Optional<Preview> noCash = noCash(it, answers, money);
            if (noCash.isPresent()) {
                return noCash.get();
            }
            Distribution shares = money.distribution(it, amount(answers));
            List<Preview.Line> lines = new ArrayList<>(shares.shares().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .map(share -> new Preview.Line(
                            figures.name(share.getKey()), formats.money(share.getValue()), Words.of("outcome.return.why"), true))
                    .toList());
            lines.add(new Preview.Line(Words.of("outcome.return.left"), formats.money(shares.left()), Words.of("outcome.return.cap"), false));
            return new Preview(lines, List.of(), List.of());
        }

        @Override
        Optional<String> does(OutcomeContract it, Answers answers, Viewer viewer) {
            return money.distribute(it.id(), amount(answers), viewer);
        }
    }
}
