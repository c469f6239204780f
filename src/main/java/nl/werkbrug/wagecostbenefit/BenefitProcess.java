package nl.werkbrug.wagecostbenefit;

import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Starts, warns and stops the processes of a benefit. */
@Component
class BenefitProcess {

    private static final String BENEFIT = "wage-cost-benefit";
    private static final String PERIOD = "wage-cost-benefit-period";
    private static final String ENDED = "WageCostBenefitEnded";
    private static final String STOPPED = "WageCostBenefitStopped";
    /** What is asked at UWV when a statement is needed; a file in requests/. */
    private static final String KIND = "requestKind";
    private static final String NO_NEED = Words.in(Language.DUTCH, "wagecostbenefit.kept.no-need");
    private static final String TESTED = "WageCostBenefitTested";

    private final Workflow workflow;
    private final Hires hires;
    private final AuthorityRequests requests;

    BenefitProcess(Workflow workflow, Hires hires, AuthorityRequests requests) {
        this.workflow = workflow;
        this.hires = hires;
        this.requests = requests;
    }

    void start(Benefit it) {
        workflow.start(BENEFIT, it.id(), variables(it, it.id()));
    }

    /** From the beginning, after it had ended or is about to. */
    void again(Benefit it) {
        workflow.send(STOPPED, it.id(), Map.of());
        workflow.startAgain(BENEFIT, it.id(), variables(it, it.id()));
    }

    void check(Benefit it, String periodId) {
        workflow.start(PERIOD, periodId, variables(it, periodId));
    }

    /** The result is known from elsewhere: nobody needs to look any more. */
    void told(String periodId) {
        workflow.send(TESTED, periodId, Map.of());
    }

    /** A day on which it waits has changed. */
    void moved(String benefitId) {
        workflow.recomputeTimers(benefitId);
    }

    /** It is over now. */
    void ended(Benefit it) {
        workflow.send(ENDED, it.id(), Map.of());
        requests.stop(it.id(), NO_NEED);
    }

    /** Nothing is asked any more, of a benefit or of one of its periods. */
    void stop(String key) {
        workflow.send(STOPPED, key, Map.of());
        requests.stop(key, NO_NEED);
    }

    private Map<String, Object> variables(Benefit it, String itemId) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", Benefit.SUBJECT, "payrollPartyId", it.employerId(), "itemId", itemId));
        if (it.category() == BenefitCategory.HERPLAATST) {
            variables.put(KIND, "TARGET_GROUP_STATEMENT_REASSIGNED");
        } else {
            variables.put(KIND, "TARGET_GROUP_STATEMENT");
        }
        String municipality = hires.get(it.hireId()).municipalityId();
        if (municipality != null) {
            variables.put("loketPartyId", municipality);
        }
        return variables;
    }
}
