package nl.werkbrug.wagesubsidy.objection.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.objection.Objection;
import nl.werkbrug.wagesubsidy.objection.ObjectionTable;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** Finds a decision or an objection for somebody who works on it, or says that there is none. */
@Component
class ObjectionAccess {

    private final DecisionTable decisions;
    private final WageSubsidyTable subsidies;
    private final ObjectionTable objections;
    private final Dossiers dossiers;

    ObjectionAccess(DecisionTable decisions, WageSubsidyTable subsidies, ObjectionTable objections, Dossiers dossiers) {
        this.decisions = decisions;
        this.subsidies = subsidies;
        this.objections = objections;
        this.dossiers = dossiers;
    }

    Decision decision(String id, Viewer viewer, WorksAs worksAs) {
        Decision it = decisions.find(id).orElseThrow(() -> new NotVisible("wage_subsidy_decision", id));
        dossiers.mayAct(dossier(it.wageSubsidyId()), WageSubsidy.SUBJECT, viewer, worksAs);
        return it;
    }

    Objection objection(String id, Viewer viewer, WorksAs worksAs) {
        Objection it = objections.find(id).orElseThrow(() -> new NotVisible("objection", id));
        dossiers.mayAct(dossier(it.wageSubsidyId()), WageSubsidy.SUBJECT, viewer, worksAs);
        return it;
    }

    String dossier(String wageSubsidyId) {
        return subsidies.get(wageSubsidyId).dossierId();
    }

    String page(String wageSubsidyId) {
        return "/dossiers/" + dossier(wageSubsidyId);
    }
}
