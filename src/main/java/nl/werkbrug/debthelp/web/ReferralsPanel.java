package nl.werkbrug.debthelp.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.PayrollNotice;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.ReferralRights;
import nl.werkbrug.debthelp.store.PayrollNoticeTable;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** Debt help on the page of the employee: the own referrals, what payroll was told, and a way to refer. */
@Component
class ReferralsPanel implements DossierPanel {

    private final ReferralTable table;
    private final PayrollNoticeTable notices;
    private final ReferralRights rights;
    private final Texts texts;

    ReferralsPanel(ReferralTable table, PayrollNoticeTable notices, ReferralRights rights, Texts texts) {
        this.table = table;
        this.notices = notices;
        this.rights = rights;
        this.texts = texts;
    }

    /** The panel; what the viewer may see and do. */
    record View(String dossierId, List<Referral> referrals, List<PayrollNotice> notices, boolean refers) {}

    @Override
    public int order() {
        return 41;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (dossier.personId() == null) {
            return Optional.empty();
        }
        View view = new View(
                dossier.id(), table.about(dossier.id(), viewer), notices.visible(dossier.id(), viewer),
                rights.referrer(dossier.id(), viewer).isPresent());
        return view.refers() || !view.referrals().isEmpty() || !view.notices().isEmpty()
                ? Optional.of(new Panel(texts.get("debthelp.panel.title"), "debthelp/referrals", view))
                : Optional.empty();
    }
}
