package nl.werkbrug.outcome.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.outcome.store.OutcomeContractTable.Investor;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.PartyKind;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Whoever runs contracts writes one down; the payer signs it after that. The id is {@code nieuw}. */
@Component
class OutcomeContractFlow implements FormFlow {

    private static final int INVESTORS = 3;
    private static final String SOURCE = "source";
    private static final String ENDS = "endsOn";

    private final OutcomeContracts contracts;
    private final Parties parties;

    OutcomeContractFlow(OutcomeContracts contracts, Parties parties) {
        this.contracts = contracts;
        this.parties = parties;
    }

    @Override
    public String name() {
        return "resultaatcontract";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        manager(id, viewer);
        return FormPage.of(
                        "outcome-contract", Words.of("outcome.contracts.add"), OutcomePages.HOME, "outcome-contract:" + viewer.userId())
                .withOptions(Map.of(
                        "payers", OutcomeForms.options(parties.ofKind(PartyKind.MUNICIPALITY)),
                        "providers", OutcomeForms.options(parties.ofKind(PartyKind.SERVICE_PROVIDER)),
                        "evaluators", OutcomeForms.options(parties.ofKind(PartyKind.EVALUATOR)),
                        "investors", OutcomeForms.options(parties.ofKind(PartyKind.INVESTOR))));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(answers));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        String manager = manager(id, viewer);
        List<FieldError> mistakes = mistakes(answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        String contract = contracts.make(
                answers.text("title").orElseThrow(),
                new OutcomeContract.Sides(
                        answers.text("payer").orElseThrow(), manager, answers.text("provider").orElseThrow(),
                        answers.text("evaluator").orElseThrow()),
                day(answers, "startsOn"), day(answers, ENDS),
                new OutcomeContract.ReturnCap(MilestoneAnswers.thousandths(answers, "returnCap"), answers.text("returnSource").orElseThrow()),
                MilestoneAnswers.of(answers, answers.text(SOURCE).orElseThrow()), investors(answers), viewer);
        return new FormResult.Done(OutcomePages.HOME + "/" + contract, Words.of("outcome.done.made"));
    }

    private String manager(String id, Viewer viewer) {
        return contracts.managerOf(viewer).filter(any -> id.equals("nieuw")).orElseThrow(() -> new NotVisible("outcome contract", id));
    }

    private static List<FieldError> mistakes(Answers answers) {
        List<FieldError> mistakes = new ArrayList<>();
        if (!day(answers, ENDS).isAfter(day(answers, "startsOn"))) {
            mistakes.add(FieldError.in(ENDS, Words.of("outcome.mistake.ends")));
        }
        for (int number = 1; number <= INVESTORS; number++) {
            unfinished(answers, "investor." + number).ifPresent(mistakes::add);
        }
        List<String> named = investors(answers).stream().map(Investor::partyId).toList();
        if (named.stream().distinct().count() < named.size()) {
            mistakes.add(FieldError.in("investor.2.party", Words.of("outcome.mistake.investor-twice")));
        }
        mistakes.addAll(MilestoneAnswers.mistakes(answers));
        if (Stream.of(MilestoneKind.values()).noneMatch(kind -> MilestoneAnswers.priced(answers, kind))) {
            mistakes.add(FieldError.in(MilestoneAnswers.priceOf(MilestoneKind.PLACED), Words.of("outcome.mistake.no-milestone")));
        }
        return mistakes;
    }

    private static Optional<FieldError> unfinished(Answers answers, String investor) {
        boolean named = answers.text(investor + ".party").isPresent();
        return named == answers.money(investor + ".promised").isPresent() ? Optional.empty()
                : Optional.of(FieldError.in(investor + (named ? ".promised" : ".party"), Words.of("outcome.mistake.investor")));
    }

    private static List<Investor> investors(Answers answers) {
        List<Investor> all = new ArrayList<>();
        for (int number = 1; number <= INVESTORS; number++) {
            Optional<Money> promised = answers.money("investor." + number + ".promised");
            answers.text("investor." + number + ".party").filter(party -> promised.isPresent())
                    .ifPresent(party -> all.add(new Investor(party, promised.get())));
        }
        return all;
    }

    private static LocalDate day(Answers answers, String key) {
        return answers.date(key).orElseThrow();
    }
}
