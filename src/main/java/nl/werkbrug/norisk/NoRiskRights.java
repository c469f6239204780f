package nl.werkbrug.norisk;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a no-riskpolis for somebody who works on it for the employer, or says that there is none. */
@Component
public class NoRiskRights {

    private final NoRiskTable table;
    private final Dossiers dossiers;

    NoRiskRights(NoRiskTable table, Dossiers dossiers) {
        this.table = table;
        this.dossiers = dossiers;
    }

    /** @throws NotVisible when there is none, or it is another employer's */
    @Transactional(readOnly = true)
    public NoRisk forEmployer(String id, Viewer viewer) {
        NoRisk it = table.find(id).orElseThrow(() -> new NotVisible("no-risk", id));
        dossiers.mayAct(it.dossierId(), NoRisk.SUBJECT, viewer, WorksAs.PAYROLL);
        return it;
    }
}
