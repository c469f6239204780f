package nl.werkbrug.objection.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.objection.AllContested;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionTable;
import org.springframework.stereotype.Component;

/** Finds a decision or an objection for somebody who works on it, or says that there is none. */
@Component
class ObjectionAccess {

    private final AllContested contested;
    private final ObjectionTable objections;
    private final Dossiers dossiers;

    ObjectionAccess(AllContested contested, ObjectionTable objections, Dossiers dossiers) {
        this.contested = contested;
        this.objections = objections;
        this.dossiers = dossiers;
    }

    Contested decision(String id, Viewer viewer, WorksAs worksAs) {
        Contested it = contested.find(id).orElseThrow(() -> new NotVisible("decision", id));
        dossiers.mayAct(it.dossierId(), it.subject(), viewer, worksAs);
        return it;
    }

    Objection objection(String id, Viewer viewer, WorksAs worksAs) {
        Objection it = objections.find(id).orElseThrow(() -> new NotVisible("objection", id));
        Contested about = contested.of(it);
        dossiers.mayAct(about.dossierId(), about.subject(), viewer, worksAs);
        return it;
    }

    static String page(Contested it) {
        return "/dossiers/" + it.dossierId();
    }

    String page(Objection it) {
        return page(contested.of(it));
    }
}
