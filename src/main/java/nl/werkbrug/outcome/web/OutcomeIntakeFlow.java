package nl.werkbrug.outcome.web;

import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.outcome.Cohort;
import nl.werkbrug.outcome.OutcomeCohorts;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** The provider says how many begin; the id is that of the cohort. */
@Component
class OutcomeIntakeFlow implements FormFlow {

    private final OutcomeContracts contracts;
    private final OutcomePeopleTable people;
    private final OutcomeCohorts cohorts;

    OutcomeIntakeFlow(OutcomeContracts contracts, OutcomePeopleTable people, OutcomeCohorts cohorts) {
        this.contracts = contracts;
        this.people = people;
        this.cohorts = cohorts;
    }

    @Override
    public String name() {
        return "resultaat-instroom";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        return OutcomeForms.page(contract(id, viewer), "outcome-intake", "outcome.contract.intake", id, viewer);
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        OutcomeContract it = contract(id, viewer);
        if (!it.running()) {
            return new FormResult.Before();
        }
        Cohort cohort = people.cohort(id).orElseThrow();
        if (answers.date("on").orElseThrow().isBefore(cohort.firstDay())) {
            return new FormResult.Refused(List.of(FieldError.in("on", Words.of("outcome.mistake.too-early"))));
        }
        return OutcomeForms.result(
                it, cohorts.begin(cohort, answers.number("people").orElseThrow().intValueExact(), answers.date("on").orElseThrow(), viewer),
                "people", "outcome.done.intake");
    }

    private OutcomeContract contract(String id, Viewer viewer) {
        Cohort cohort = people.cohort(id).orElseThrow(() -> new NotVisible("outcome cohort", id));
        return contracts.forWork(cohort.contractId(), WorksAs.PROVIDER, viewer);
    }
}
