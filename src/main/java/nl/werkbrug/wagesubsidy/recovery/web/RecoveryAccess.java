package nl.werkbrug.wagesubsidy.recovery.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import nl.werkbrug.wagesubsidy.recovery.RecoveryTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** Finds a recovery or a subsidy for somebody who works on it, or says that there is none. */
@Component
class RecoveryAccess {

    private final WageSubsidyTable subsidies;
    private final RecoveryTable recoveries;
    private final Dossiers dossiers;

    RecoveryAccess(WageSubsidyTable subsidies, RecoveryTable recoveries, Dossiers dossiers) {
        this.subsidies = subsidies;
        this.recoveries = recoveries;
        this.dossiers = dossiers;
    }

    WageSubsidy subsidy(String id, Viewer viewer, WorksAs worksAs) {
        WageSubsidy it = subsidies.find(id).orElseThrow(() -> new NotVisible("wage_subsidy", id));
        dossiers.mayAct(it.dossierId(), WageSubsidy.SUBJECT, viewer, worksAs);
        return it;
    }

    Recovery recovery(String id, Viewer viewer, WorksAs worksAs) {
        Recovery it = recoveries.find(id).orElseThrow(() -> new NotVisible("recovery", id));
        subsidy(it.wageSubsidyId(), viewer, worksAs);
        return it;
    }

    String page(String wageSubsidyId) {
        return "/dossiers/" + subsidies.get(wageSubsidyId).dossierId();
    }
}
