package nl.werkbrug.wagecostbenefit.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagecostbenefit.Benefit;
import nl.werkbrug.wagecostbenefit.BenefitPeriod;
import nl.werkbrug.wagecostbenefit.BenefitPeriodTable;
import nl.werkbrug.wagecostbenefit.BenefitTable;
import nl.werkbrug.wagecostbenefit.RegisterStatus;
import org.springframework.stereotype.Component;

/** Loonkostenvoordeel on the dossier page, for the employer alone: nobody else decides on it. */
@Component("wageCostBenefitPanel")
class BenefitPanel implements DossierPanel {

    private static final int ORDER = 38;

    private final BenefitTable benefits;
    private final BenefitPeriodTable periods;
    private final Dossiers dossiers;
    private final Texts texts;

    BenefitPanel(BenefitTable benefits, BenefitPeriodTable periods, Dossiers dossiers, Texts texts) {
        this.benefits = benefits;
        this.periods = periods;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    /** @param unknown how many periods nobody looked at yet */
    record Line(Benefit benefit, long unknown) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(Benefit.SUBJECT)
                || !dossiers.acts(dossier.id(), Benefit.SUBJECT, viewer, WorksAs.PAYROLL)) {
            return Optional.empty();
        }
        List<Line> lines = benefits.ofDossier(dossier.id()).stream().map(it -> new Line(it, unknown(it))).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel(texts.get("wagecostbenefit.title"), "wagecostbenefit/panel", lines));
    }

    private long unknown(Benefit it) {
        return it.perRegister()
                ? periods.of(it.id()).stream().filter(each -> unknown(it, each)).count()
                : 0;
    }

    private static boolean unknown(Benefit it, BenefitPeriod each) {
        return it.covers(each.period()) && each.register() == RegisterStatus.UNKNOWN;
    }
}
