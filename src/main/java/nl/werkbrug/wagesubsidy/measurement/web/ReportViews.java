package nl.werkbrug.wagesubsidy.measurement.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.wagesubsidy.measurement.HourlyWages;
import nl.werkbrug.wagesubsidy.measurement.Measurement;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Makes measurements ready to be shown. */
@Component
class ReportViews {

    private static final String TEMPLATE = "wagesubsidy/wage-value";

    private final MeasurementTable table;
    private final HourlyWages wages;

    ReportViews(MeasurementTable table, HourlyWages wages) {
        this.table = table;
        this.wages = wages;
    }

    /** The report as it is now, to read before a form; null while there is none. */
    FormPage.Above above(String wageSubsidyId, boolean withAbilities) {
        return table.newest(wageSubsidyId)
                .filter(it -> it.report() != null)
                .map(it -> new FormPage.Above(TEMPLATE, view(it, withAbilities, false)))
                .orElse(null);
    }

    /** Those of a dossier that the viewer may see, newest first. */
    List<ReportView> visible(String dossierId, Viewer viewer) {
        return table.visible(dossierId, viewer).stream().map(it -> view(it, false, it.visiting() && table.measures(it.id(), viewer)))
                .toList();
    }

    private ReportView view(Measurement it, boolean withAbilities, boolean mayMove) {
        boolean told = withAbilities && it.report() != null && it.report().abilities().told();
        return new ReportView(
                it, told ? it.report().abilities().verdict(wages.on(it.report().visitedOn()).orElse(null)) : null, mayMove);
    }
}
