package nl.werkbrug.wagesubsidy.measurement.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** Where the measurement of the wage value stands, and what came of it. */
@Component
class WageValuePanel implements DossierPanel {

    private final ReportViews reports;
    private final Texts texts;

    WageValuePanel(ReportViews reports, Texts texts) {
        this.reports = reports;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        List<ReportView> measurements = reports.visible(dossier.id(), viewer);
        return measurements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("wagesubsidy.panel.wage-value-title"), "wagesubsidy/wage-value", measurements));
    }
}
