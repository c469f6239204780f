package nl.werkbrug.wagecostbenefit;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a benefit for somebody who works on it for the employer, or says that there is none. */
@Component
public class BenefitRights {

    private final BenefitTable table;
    private final Dossiers dossiers;

    BenefitRights(BenefitTable table, Dossiers dossiers) {
        this.table = table;
        this.dossiers = dossiers;
    }

    /** @throws NotVisible when there is none, or it is another employer's */
    @Transactional(readOnly = true)
    public Benefit forEmployer(String benefitId, Viewer viewer) {
        Benefit it = table.find(benefitId).orElseThrow(() -> new NotVisible("wage-cost-benefit", benefitId));
        dossiers.mayAct(it.dossierId(), Benefit.SUBJECT, viewer, WorksAs.PAYROLL);
        return it;
    }
}
