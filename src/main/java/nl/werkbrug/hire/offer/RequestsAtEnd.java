package nl.werkbrug.hire.offer;

import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Tasks to ask for a scheme, when the employment ends or goes on after all; joins the caller's transaction. */
@Component
class RequestsAtEnd {

    private static final String EMPLOYMENT_ENDS = "Het dienstverband eindigt.";

    private final HireSchemes schemes;
    private final Workflow workflow;

    RequestsAtEnd(HireSchemes schemes, Workflow workflow) {
        this.schemes = schemes;
        this.workflow = workflow;
    }

    /** What was not asked yet is not asked any more. */
    void employmentEnds(Hire hire) {
        schemes.of(hire.id()).stream().filter(it -> it.state() == HireScheme.State.CHOSEN).forEach(it -> {
            workflow.send("HireStopped", it.id(), Map.of());
            schemes.notAsked(it.id(), EMPLOYMENT_ENDS);
        });
    }

    /** What was left for that reason is asked again. */
    void employmentGoesOn(Hire hire) {
        schemes.of(hire.id()).stream().filter(it -> EMPLOYMENT_ENDS.equals(it.notAskedBecause())).forEach(it -> {
            schemes.chosen(it.id());
            workflow.startAgain(SchemeRequests.PROCESS, it.id(), variables(hire, it));
        });
    }

    private static Map<String, Object> variables(Hire hire, HireScheme it) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", hire.dossierId(), "subject", Hire.SUBJECT, "payrollPartyId", hire.employerId(), "itemId", it.id()));
        if (hire.municipalityId() != null) {
            variables.put("loketPartyId", hire.municipalityId());
        }
        return variables;
    }
}
