package nl.werkbrug.outcome.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.OutcomeClaims;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.outcome.OutcomeTerms;
import nl.werkbrug.outcome.Participant;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** The municipality tells with a paper what no employment proves; the id is that of the contract. */
@Component
class OutcomeProofFlow implements FormFlow {

    private static final String FORM = "outcome-proof";
    private static final String NUMBER = "number";

    private final OutcomeContracts contracts;
    private final OutcomeTerms terms;
    private final OutcomePeopleTable people;
    private final OutcomeClaimTable existing;
    private final OutcomeClaims claims;
    private final OutcomePapers papers;

    OutcomeProofFlow(
            OutcomeContracts contracts, OutcomeTerms terms, OutcomePeopleTable people, OutcomeClaimTable existing,
            OutcomeClaims claims, OutcomePapers papers) {
        this.contracts = contracts;
        this.terms = terms;
        this.people = people;
        this.existing = existing;
        this.claims = claims;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "resultaat-melden";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        OutcomeContract it = contracts.forWork(id, WorksAs.LOKET, viewer);
        List<Option> kinds = told(id).stream().map(kind -> new Option(kind.name(), kind.label())).toList();
        FormPage page = OutcomeForms.page(it, FORM, "outcome.contract.tell", id, viewer).withOptions(Map.of("kinds", kinds));
        return kinds.isEmpty() ? page.done(Words.of("outcome.done.nothing-to-tell")) : page;
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        OutcomeContract it = contracts.forWork(id, WorksAs.LOKET, viewer);
        if (!it.running()) {
            return new FormResult.Before();
        }
        MilestoneKind kind = MilestoneKind.valueOf(answers.text("kind").orElseThrow());
        Optional<Participant> who = people.participant(id, answers.text(NUMBER).orElseThrow());
        if (who.isEmpty() || !told(id).contains(kind)) {
            return refused(NUMBER, "outcome.mistake.number");
        }
        if (existing.exists(who.get().id(), kind)) {
            return refused(NUMBER, "outcome.mistake.told-before");
        }
        if (!it.covers(answers.date("on").orElseThrow()) || terms.on(id, kind, answers.date("on").orElseThrow(), who.get().cohortId()).isEmpty()) {
            return refused("on", "outcome.mistake.outside");
        }
        claims.tell(it, who.get(), kind, answers.date("on").orElseThrow(), answers.text("evidence").orElseThrow(), papers.keep(it, FORM + ":" + id + ":" + viewer.userId(), answers, viewer),
                viewer);
        return new FormResult.Done(OutcomeForms.address(it), Words.of("outcome.done.told"));
    }

    private List<MilestoneKind> told(String contractId) {
        return terms.courses(contractId).stream().map(OutcomeTerms.Course::kind).filter(kind -> !kind.work()).toList();
    }

    private static FormResult refused(String field, String mistake) {
        return new FormResult.Refused(List.of(FieldError.in(field, Words.of(mistake))));
    }
}
