package nl.werkbrug.garnishment.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import org.springframework.stereotype.Component;

/** Finds a garnishment for somebody who does payroll for its employer, or says that there is none. */
@Component
class GarnishmentAccess {

    private final GarnishmentTable garnishments;

    GarnishmentAccess(GarnishmentTable garnishments) {
        this.garnishments = garnishments;
    }

    Garnishment forPayroll(String id, Viewer viewer) {
        return garnishments.forPayroll(id, viewer).orElseThrow(() -> new NotVisible("garnishment", id));
    }

    static String dossier(Garnishment garnishment) {
        return "/dossiers/" + garnishment.dossierId();
    }
}
