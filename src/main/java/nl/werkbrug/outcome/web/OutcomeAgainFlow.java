package nl.werkbrug.outcome.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.outcome.Claim;
import nl.werkbrug.outcome.OutcomeAgain;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** The municipality or the provider puts a rejected milestone forward again; the id is that of the rejected claim. */
@Component
class OutcomeAgainFlow implements FormFlow {

    private static final String FORM = "outcome-again";
    private static final List<WorksAs> WHO = List.of(WorksAs.LOKET, WorksAs.PROVIDER);

    private final OutcomeContractTable contracts;
    private final OutcomeClaimTable table;
    private final OutcomeAgain again;
    private final OutcomePapers papers;

    OutcomeAgainFlow(OutcomeContractTable contracts, OutcomeClaimTable table, OutcomeAgain again, OutcomePapers papers) {
        this.contracts = contracts;
        this.table = table;
        this.again = again;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "resultaat-opnieuw";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Claim claim = claim(id, viewer);
        FormPage page = OutcomeForms.page(contract(claim), FORM, "outcome.again.title", id, viewer)
                .withAbove(new FormPage.Above("outcome/claim", List.of(claim.withoutPaper())))
                .withVariables(Map.of("work", claim.jobId() != null));
        return again.mayNot(claim, null).map(page::done).orElse(page);
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Claim claim = claim(id, viewer);
        OutcomeContract it = contract(claim);
        LocalDate told = answers.date("on").orElse(null);
        if (again.mayNot(claim, null).isPresent()) {
            return new FormResult.Before();
        }
        Optional<String> why = again.mayNot(claim, told);
        if (why.isPresent()) {
            return new FormResult.Refused(List.of(FieldError.in("on", why.get())));
        }
        String paper = papers.keep(it, FORM + ":" + id + ":" + viewer.userId(), answers, viewer);
        return again.propose(claim, new OutcomeAgain.News(told, answers.text("because").orElseThrow(), paper), viewer)
                .<FormResult>map(mistake -> new FormResult.Before())
                .orElseGet(() -> new FormResult.Done(OutcomeForms.address(it), Words.of("outcome.done.told")));
    }

    private Claim claim(String id, Viewer viewer) {
        return WHO.stream().flatMap(who -> table.actedOn(id, who, viewer).stream()).findFirst()
                .orElseThrow(() -> new NotVisible("outcome claim", id));
    }

    private OutcomeContract contract(Claim claim) {
        return contracts.get(claim.contractId());
    }
}
