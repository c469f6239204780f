package nl.werkbrug.norisk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.norisk.years.TwoYears;
import nl.werkbrug.norisk.years.TwoYearsCourse;
import nl.werkbrug.norisk.years.TwoYearsTable;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employer or the loket says since when the minimum wage is earned without interruption. */
@Component
class TwoYearsFlow implements FormFlow {

    private static final String SINCE = "earnsSince";
    private static final String OVER = HirePaths.of(Fact.TWO_YEARS_MINIMUM_WAGE);

    private final TwoYearsTable table;
    private final TwoYearsCourse course;
    private final Dossiers dossiers;
    private final Facts facts;
    private final Clock clock;

    TwoYearsFlow(TwoYearsTable table, TwoYearsCourse course, Dossiers dossiers, Facts facts, Clock clock) {
        this.table = table;
        this.course = course;
        this.dossiers = dossiers;
        this.facts = facts;
        this.clock = clock;
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
                "two-year-change", Words.of("norisk.two-years.adjust-the-two-years"), "/dossiers/" + it.dossierId(),
                "two-year-change:" + id + ":" + viewer.userId());
        return it.state() == TwoYears.State.STOPPED
                ? page.done(Words.of("norisk.two-years.these-two-years-are")) : page.withPrefill(Map.of(SINCE, it.earnsSince()));
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        TwoYears it = mine(id, viewer);
        LocalDate since = answers.date(SINCE).orElseThrow();
        if (!course.tell(id, since, viewer)) {
            return new FormResult.Before();
        }
        if (!course.past(id) && facts.get(it.dossierId(), Hire.SUBJECT, OVER).isPresent()) {
            facts.put(it.dossierId(), Hire.SUBJECT, OVER, "NO", "twee jaar minimumloon aangepast", DutchTime.today(clock), viewer);
        }
        return new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("norisk.two-years.recorded-the-two-years"));
    }
}
