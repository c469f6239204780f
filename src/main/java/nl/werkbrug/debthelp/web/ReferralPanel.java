package nl.werkbrug.debthelp.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The referral on the page of its own dossier: what went along, what was told since, and what one can do. */
@Component
class ReferralPanel implements DossierPanel {

    private final ReferralTable table;
    private final ReferralViews views;
    private final Texts texts;

    ReferralPanel(ReferralTable table, ReferralViews views, Texts texts) {
        this.table = table;
        this.views = views;
        this.texts = texts;
    }

    /**
     * The panel.
     *
     * @param tells whether the viewer referred and passes on what the helper says
     * @param withdraws whether the viewer can take the consent back for the employee
     */
    record View(ReferralViews.Course course, boolean tells, boolean withdraws) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return table.ofDossier(dossier.id(), viewer)
                .map(it -> new Panel(texts.get("debthelp.panel.referral"), "debthelp/referral", view(it, viewer)));
    }

    private View view(Referral it, Viewer viewer) {
        boolean referrer = table.asReferrer(it.id(), viewer).isPresent();
        boolean helper = !referrer && table.asHelper(it.id(), viewer).isPresent();
        return new View(
                views.course(it), referrer && !it.over() && it.helper().channel() != Referral.Channel.INBOX,
                !it.status().endsSight() && (referrer || helper));
    }
}
