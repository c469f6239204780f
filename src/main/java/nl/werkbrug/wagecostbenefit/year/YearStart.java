package nl.werkbrug.wagecostbenefit.year;

import java.util.Map;
import nl.werkbrug.dossier.EmployerDossiers;
import nl.werkbrug.wagecostbenefit.Benefit;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins one year of one employer, in the employer's own dossier, where nobody else is let in for it. */
@Component("benefitYearStart")
class YearStart {

    private static final String PROCESS = "wage-cost-benefit-year";

    private final YearTable table;
    private final EmployerDossiers dossiers;
    private final Workflow workflow;

    YearStart(YearTable table, EmployerDossiers dossiers, Workflow workflow) {
        this.table = table;
        this.dossiers = dossiers;
        this.workflow = workflow;
    }

    /** False when it was begun already, perhaps by another node at this moment. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean start(String employerId, int year) {
        String dossier = dossiers.openAlone(employerId, Benefit.SUBJECT, null);
        String id = table.begin(employerId, year, dossier);
        if (id == null) {
            return false;
        }
        workflow.start(PROCESS, id, Map.of(
                "dossierId", dossier, "subject", Benefit.SUBJECT, "payrollPartyId", employerId, "itemId", id));
        return true;
    }
}
