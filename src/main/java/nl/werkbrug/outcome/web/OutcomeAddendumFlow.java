package nl.werkbrug.outcome.web;

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

/** Whoever runs a contract changes it; the payer signs that after it. The id is that of the contract. */
@Component
class OutcomeAddendumFlow implements FormFlow {

    private static final String FROM = "from";
    private static final String ENDS = "endsOn";

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
        String source = answers.text("source").orElseThrow();
        Optional<String> why = addenda.propose(
                id, new OutcomeAddenda.Wish(day(answers, FROM), endsOn(it, answers), answers.text("why").orElseThrow(), source, changed(id, answers)),
                viewer);
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
        if (mistakes.isEmpty() && endsOn(it, answers) == null && changed(it.id(), answers).isEmpty()) {
            mistakes.add(FieldError.in(ENDS, Words.of("outcome.mistake.addendum-nothing")));
        }
        return mistakes;
    }

    /** Null when it stays. */
    private static LocalDate endsOn(OutcomeContract it, Answers answers) {
        return day(answers, ENDS).equals(it.endsOn()) ? null : day(answers, ENDS);
    }

    /** Those that differ from what was agreed last, and new ones. */
    private List<Milestone> changed(String contractId, Answers answers) {
        List<Milestone> last = terms.last(contractId);
        return MilestoneAnswers.of(answers, answers.text("source").orElseThrow()).stream()
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
