package nl.werkbrug.norisk.web;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.form.Answers;
import nl.werkbrug.norisk.years.TwoYears;
import nl.werkbrug.norisk.years.TwoYearsCourse;
import nl.werkbrug.norisk.years.TwoYearsTable;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employer or the loket says since when the minimum wage is earned without interruption. */
@Component
class TwoYearsFlow implements FormFlow {

    private static final String SINCE = "earnsSince";

    private final TwoYearsTable table;
    private final TwoYearsCourse course;
    private final Dossiers dossiers;

    TwoYearsFlow(TwoYearsTable table, TwoYearsCourse course, Dossiers dossiers) {
        this.table = table;
        this.course = course;
        this.dossiers = dossiers;
    }

    @Override
    public String name() {
        return "twee-jaar-minimumloon";
    }

    private TwoYears mine(String id, Viewer viewer) {
        return table.find(id)
                .filter(it -> dossiers.acts(it.dossierId(), TwoYears.SUBJECT, viewer, WorksAs.PAYROLL)
                        || dossiers.acts(it.dossierId(), TwoYears.SUBJECT, viewer, WorksAs.LOKET))
                .orElseThrow(() -> new NotVisible("two-years", id));
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        TwoYears it = mine(id, viewer);
        FormPage page = FormPage.of(
                "two-year-change", "Twee jaar minimumloon aanpassen", "/dossiers/" + it.dossierId(),
                "two-year-change:" + id + ":" + viewer.userId());
        return it.followed() ? page.withPrefill(Map.of(SINCE, it.earnsSince())) : page.done("Deze twee jaar worden niet meer gevolgd.");
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        TwoYears it = mine(id, viewer);
        LocalDate since = answers.date(SINCE).orElseThrow();
        return course.tell(id, since, viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), "Vastgelegd. De twee jaar zijn opnieuw berekend.")
                : new FormResult.Before();
    }
}
