package nl.werkbrug.outcome.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.outcome.Milestone;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.OutcomeAddenda;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.outcome.OutcomeTerms;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Whoever runs a contract changes it; the other parties sign that after it. The id is that of the contract. */
@Component
class OutcomeAddendumFlow implements FormFlow {

    private static final String FROM = "from";
    private static final String ENDS = "endsOn";
    private static final String RETURN_CAP = "returnCap";

    private final OutcomeContracts contracts;
    private final OutcomeAddenda addenda;
    private final OutcomeTerms terms;
    private final Clock clock;

    OutcomeAddendumFlow(OutcomeContracts contracts, OutcomeAddenda addenda, OutcomeTerms terms, Clock clock) {
        this.contracts = contracts;
        this.addenda = addenda;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "resultaatcontract-wijzigen";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        OutcomeContract it = contract(id, viewer);
        Map<String, Object> known = new HashMap<>(MilestoneAnswers.prefill(terms.last(id)));
        known.put(ENDS, it.endsOn());
        known.put(RETURN_CAP, BigDecimal.valueOf(terms.lastReturnCap(it), 1));
        terms.ending(id).forEach(kind -> known.put(StopAnswers.key(kind), StopAnswers.LATER));
        FormPage page = OutcomeForms.page(it, "outcome-addendum", "outcome.addendum.title", id, viewer).withPrefill(known);
        return addenda.mayNot(it).map(page::done).orElse(page);
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(contract(id, viewer), answers));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        OutcomeContract it = contract(id, viewer);
        if (addenda.mayNot(it).isPresent()) {
            return new FormResult.Before();
        }
        List<FieldError> mistakes = mistakes(it, answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        Optional<String> why = addenda.propose(id, wish(it, answers), viewer);
        return why.<FormResult>map(text -> new FormResult.Before())
                .orElseGet(() -> new FormResult.Done(OutcomeForms.address(it), Words.of("outcome.done.addendum")));
    }

    private List<FieldError> mistakes(OutcomeContract it, Answers answers) {
        List<FieldError> mistakes = new ArrayList<>(MilestoneAnswers.mistakes(answers));
        LocalDate ends = day(answers, ENDS);
        if (!ends.isAfter(DutchTime.today(clock)) || ends.isBefore(day(answers, FROM))) {
            mistakes.add(FieldError.in(ENDS, Words.of("outcome.mistake.addendum-ends")));
        }
        terms.last(it.id()).stream().filter(agreed -> !MilestoneAnswers.priced(answers, agreed.kind())).findFirst().ifPresent(agreed ->
                mistakes.add(FieldError.in(MilestoneAnswers.priceOf(agreed.kind()), Words.of("outcome.mistake.addendum-price"))));
        mistakes.addAll(StopAnswers.mistakes(
                answers, terms.last(it.id()).stream().map(Milestone::kind).toList(), terms.ending(it.id()), kind -> addenda.claimed(it.id(), kind)));
        if (mistakes.isEmpty() && wish(it, answers).nothing()) {
            mistakes.add(FieldError.in(ENDS, Words.of("outcome.mistake.addendum-nothing")));
        }
        return mistakes;
    }

    private OutcomeAddenda.Wish wish(OutcomeContract it, Answers answers) {
        int cap = MilestoneAnswers.thousandths(answers, RETURN_CAP);
        return new OutcomeAddenda.Wish(
                day(answers, FROM), endsOn(it, answers), cap == terms.lastReturnCap(it) ? null : cap, answers.text("why").orElseThrow(),
                answers.text("source").orElseThrow(), changed(it.id(), answers), StopAnswers.of(answers, terms.ending(it.id())));
    }

    /** Null when it stays. */
    private static LocalDate endsOn(OutcomeContract it, Answers answers) {
        return day(answers, ENDS).equals(it.endsOn()) ? null : day(answers, ENDS);
    }

    /** Those that differ from what was agreed last, and new ones. */
    private List<Milestone> changed(String contractId, Answers answers) {
        List<Milestone> last = terms.last(contractId);
        List<MilestoneKind> gone = StopAnswers.gone(answers);
        return MilestoneAnswers.of(answers, answers.text("source").orElseThrow()).stream()
                .filter(wanted -> !gone.contains(wanted.kind()))
                .filter(wanted -> last.stream().noneMatch(agreed -> agreed.kind() == wanted.kind() && agreed.price().equals(wanted.price())
                        && agreed.reward().equals(wanted.reward())))
                .toList();
    }

    private OutcomeContract contract(String id, Viewer viewer) {
        return contracts.forWork(id, WorksAs.CONTRACT, viewer);
    }

    private static LocalDate day(Answers answers, String key) {
        return answers.date(key).orElseThrow();
    }
}
