package nl.werkbrug.wagesubsidy;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** Finds a subsidy for somebody who works on it, or says that there is none. */
@Component
public class SubsidyRights {

    private final WageSubsidyTable subsidies;
    private final Dossiers dossiers;

    SubsidyRights(WageSubsidyTable subsidies, Dossiers dossiers) {
        this.subsidies = subsidies;
        this.dossiers = dossiers;
    }

    /** @throws NotVisible when there is none for this viewer in this part */
    public WageSubsidy find(String wageSubsidyId, Viewer viewer, WorksAs as) {
        WageSubsidy it = subsidies.find(wageSubsidyId).orElseThrow(() -> new NotVisible("wage subsidy", wageSubsidyId));
        dossiers.mayAct(it.dossierId(), WageSubsidy.SUBJECT, viewer, as);
        return it;
    }
}
