package nl.werkbrug.hire.web;

import java.time.Clock;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.BsnMoment;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contract was signed: from that day the BSN may be asked. */
@Component
class SignedFlow implements FormFlow {

    private final HireRights rights;
    private final Facts facts;
    private final Workflow workflow;
    private final Clock clock;

    SignedFlow(HireRights rights, Facts facts, Workflow workflow, Clock clock) {
        this.rights = rights;
        this.facts = facts;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "aanname-getekend";
    }

    @Override
    public FormPage open(String hireId, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        FormPage page = FormPage.of(
                "hire-signed", Words.of("hire.signed.title"), "/dossiers/" + hire.dossierId(),
                "hire-signed:" + hireId + ":" + viewer.userId());
        return hire.state() == Hire.State.STOPPED ? page.done(Words.of("hire.signed.stopped")) : page;
    }

    @Override
    @Transactional
    public FormResult submit(String hireId, Answers answers, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        if (hire.state() == Hire.State.STOPPED) {
            return new FormResult.Before();
        }
        facts.put(
                hire.dossierId(), Hire.SUBJECT, BsnMoment.SIGNED_ON,
                answers.date(BsnMoment.SIGNED_ON).orElseThrow().toString(), "werkgever", DutchTime.today(clock), viewer);
        workflow.recomputeTimers(hireId);
        return new FormResult.Done(
                "/dossiers/" + hire.dossierId(),
                Words.of("hire.signed.done"));
    }
}
