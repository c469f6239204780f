package nl.werkbrug.norisk.web;

import java.time.Clock;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.norisk.years.TwoYears;
import nl.werkbrug.norisk.years.TwoYearsTable;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Payroll and the loket look whether UWV takes over now; who says so makes it a fact for every later form. */
@Component("twoYearsTask")
class TwoYearsTask implements TaskHandler {

    private final TwoYearsTable table;
    private final Facts facts;
    private final Clock clock;

    TwoYearsTask(TwoYearsTable table, Facts facts, Clock clock) {
        this.table = table;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("two-year-over");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("norisk/two-years-aside", table.get(task.businessKey()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        TwoYears it = table.get(task.businessKey());
        if (answers.text("outcome").filter("OVER"::equals).isEmpty()) {
            return TaskResult.Done.said(
                    "norisk.two-years.not-certain-yet-that");
        }
        facts.put(
                it.dossierId(), Hire.SUBJECT, HirePaths.of(Fact.TWO_YEARS_MINIMUM_WAGE), "YES", "na twee jaar nagekeken",
                DutchTime.today(clock), viewer);
        return TaskResult.Done.said("norisk.two-years.from-now-on-you");
    }
}
