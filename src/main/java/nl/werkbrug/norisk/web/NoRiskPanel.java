package nl.werkbrug.norisk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.norisk.NoRisk;
import nl.werkbrug.norisk.NoRiskDays;
import nl.werkbrug.norisk.NoRiskTable;
import nl.werkbrug.norisk.sickness.SicknessTable;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** The no-riskpolis on the dossier page, and the sicknesses for who may see those. */
@Component("noRiskPanel")
class NoRiskPanel implements DossierPanel {

    private static final int ORDER = 39;

    private final NoRiskTable table;
    private final NoRiskDays days;
    private final SicknessTable sicknesses;
    private final SicknessViews views;
    private final Dossiers dossiers;
    private final Texts texts;

    NoRiskPanel(NoRiskTable table, NoRiskDays days, SicknessTable sicknesses, SicknessViews views, Dossiers dossiers, Texts texts) {
        this.table = table;
        this.days = days;
        this.sicknesses = sicknesses;
        this.views = views;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    /**
     * One policy.
     *
     * @param mayAskFrom the first day on which the employee may be asked; null when that is past
     * @param lastDays whether the end of the employment is told and it still covers
     * @param mine whether the viewer works on it for the employer
     * @param free whether nobody is ill under it now; only the employer is told
     */
    record Line(NoRisk policy, LocalDate mayAskFrom, boolean lastDays, boolean mine, boolean free) {}

    /** @param sicknesses empty for everybody who may not see them */
    record Model(List<Line> lines, List<SicknessViews.View> sicknesses) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(NoRisk.SUBJECT)) {
            return Optional.empty();
        }
        boolean mine = dossiers.acts(dossier.id(), NoRisk.SUBJECT, viewer, WorksAs.PAYROLL);
        List<Line> lines = table.ofDossier(dossier.id()).stream().map(it -> line(it, mine)).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel(
                texts.get("norisk.panel.title"), "norisk/panel",
                new Model(lines, sicknesses.visible(dossier.id(), viewer).stream().map(views::of).toList())));
    }

    private Line line(NoRisk it, boolean mine) {
        LocalDate from = days.mayAsk(it) ? null : days.mayAskFrom(it).orElse(null);
        return new Line(it, from, it.held() && days.coversUntilItsEnd(it), mine, mine && it.held() && !sicknesses.runs(it.id()));
    }
}
