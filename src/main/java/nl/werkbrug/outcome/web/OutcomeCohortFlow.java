package nl.werkbrug.outcome.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.outcome.OutcomeCohorts;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A cohort is added; the id is that of the contract. */
@Component
class OutcomeCohortFlow implements FormFlow {

    private static final String FIXED = "fixedOn";

    private final OutcomeContracts contracts;
    private final OutcomeCohorts cohorts;
    private final Clock clock;

    OutcomeCohortFlow(OutcomeContracts contracts, OutcomeCohorts cohorts, Clock clock) {
        this.contracts = contracts;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "resultaat-groep";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        return OutcomeForms.page(contracts.forWork(id, WorksAs.CONTRACT, viewer), "outcome-cohort", "outcome.contract.add-cohort", id, viewer);
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(contracts.forWork(id, WorksAs.CONTRACT, viewer), answers));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        OutcomeContract it = contracts.forWork(id, WorksAs.CONTRACT, viewer);
        if (!it.running()) {
            return new FormResult.Before();
        }
        List<FieldError> mistakes = mistakes(it, answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        cohorts.open(id, answers.text("name").orElseThrow(), answers.date("firstDay").orElseThrow(), answers.date(FIXED).orElseThrow(),
                answers.number("planned").orElseThrow().intValueExact(), viewer);
        return new FormResult.Done(OutcomeForms.address(it), Words.of("outcome.done.cohort"));
    }

    private List<FieldError> mistakes(OutcomeContract it, Answers answers) {
        List<FieldError> mistakes = new ArrayList<>();
        LocalDate first = answers.date("firstDay").orElseThrow();
        LocalDate fixed = answers.date(FIXED).orElseThrow();
        if (!it.covers(first)) {
            mistakes.add(FieldError.in("firstDay", Words.of("outcome.mistake.outside")));
        }
        if (!fixed.isAfter(first) || !fixed.isAfter(DutchTime.today(clock)) || !it.covers(fixed)) {
            mistakes.add(FieldError.in(FIXED, Words.of("outcome.mistake.fixed-on")));
        }
        return mistakes;
    }
}
