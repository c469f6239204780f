package nl.werkbrug.garnishment.help;

import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.ConsentGiven;
import nl.werkbrug.dossier.ConsentWithdrawn;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With the employee's consent loket or job coach gets a task to offer help; withdrawing it ends that task at once. */
@Component
class Help {

    private static final String PROCESS = "garnishment-help";

    private final Workflow workflow;

    Help(Workflow workflow) {
        this.workflow = workflow;
    }

    @EventListener
    void start(ConsentGiven consent) {
        if (!consent.subject().equals(Garnishment.SUBJECT)) {
            return;
        }
        Map<String, Object> variables = new HashMap<>();
        variables.put("dossierId", consent.dossierId());
        variables.put("subject", consent.subject());
        variables.put("helper", consent.part().name());
        variables.put(consent.part() == WorksAs.COACH ? "coachPartyId" : "loketPartyId", consent.partyId());
        workflow.start(PROCESS, consent.consentId(), variables);
    }

    @EventListener
    void stop(ConsentWithdrawn consent) {
        if (consent.subject().equals(Garnishment.SUBJECT)) {
            workflow.send("ConsentWithdrawn", consent.consentId(), Map.of());
        }
    }
}
