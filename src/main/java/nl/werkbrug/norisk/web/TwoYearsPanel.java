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
import nl.werkbrug.norisk.years.TwoYears;
import nl.werkbrug.norisk.years.TwoYearsCourse;
import nl.werkbrug.norisk.years.TwoYearsTable;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** How far it is from the municipality to UWV, for everybody who sees the hire. */
@Component("twoYearsPanel")
class TwoYearsPanel implements DossierPanel {

    private static final int ORDER = 58;

    private final TwoYearsTable table;
    private final TwoYearsCourse course;
    private final Dossiers dossiers;
    private final Texts texts;

    TwoYearsPanel(TwoYearsTable table, TwoYearsCourse course, Dossiers dossiers, Texts texts) {
        this.table = table;
        this.course = course;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    /**
     * One hire.
     *
     * @param overOn when UWV takes over; null while it does not count
     * @param mine whether the viewer may say since when it counts
     */
    record Line(TwoYears it, LocalDate overOn, boolean mine) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(TwoYears.SUBJECT)) {
            return Optional.empty();
        }
        boolean mine = dossiers.acts(dossier.id(), TwoYears.SUBJECT, viewer, WorksAs.PAYROLL)
                || dossiers.acts(dossier.id(), TwoYears.SUBJECT, viewer, WorksAs.LOKET);
        List<Line> lines = table.ofDossier(dossier.id()).stream().filter(it -> it.state() != TwoYears.State.STOPPED)
                .map(it -> new Line(it, it.countsFrom() == null ? null : course.overOn(it), mine))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("norisk.panel.two-years-title"), "norisk/two-years", lines));
    }
}
