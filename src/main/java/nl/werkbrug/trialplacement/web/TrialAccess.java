package nl.werkbrug.trialplacement.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a trial placement for somebody who works on it for the employer, or says that there is none. */
@Component
class TrialAccess {

    private static final String OVER = "trialplacement.trial-access.the-trial-placement-is";

    private final PlacementTable table;

    TrialAccess(PlacementTable table) {
        this.table = table;
    }

    /** @throws NotVisible when there is none, or it is another employer's */
    @Transactional(readOnly = true)
    TrialPlacement forEmployer(String trialId, Viewer viewer) {
        return table.ofEmployer(trialId, viewer).orElseThrow(() -> new NotVisible("trial placement", trialId));
    }

    /** A page about it; there is nothing to fill in once it is over. */
    static FormPage page(TrialPlacement it, String formId, String heading, Viewer viewer) {
        FormPage page = FormPage.of(formId, heading, "/dossiers/" + it.dossierId(), formId + ":" + it.id() + ":" + viewer.userId());
        return it.over() ? page.done(Words.of(OVER)) : page;
    }
}
