package nl.werkbrug.wagesubsidy.measurement.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.party.Employers;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.measurement.MeasurementWork;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** Planning the visit to the workplace. */
@Component
class PlanTask implements TaskHandler {

    private final MeasurementWork work;
    private final WageSubsidyTable subsidies;
    private final Employers employers;
    private final Facts facts;

    PlanTask(MeasurementWork work, WageSubsidyTable subsidies, Employers employers, Facts facts) {
        this.work = work;
        this.subsidies = subsidies;
        this.employers = employers;
        this.facts = facts;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("plan-measurement");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Map<String, Object> values = new HashMap<>();
        String address = employers.find(subsidies.get(task.businessKey()).employerId()).orElseThrow().address().oneLine();
        if (!address.isEmpty()) {
            values.put(VisitAnswers.PLACE, address);
        }
        facts.get(task.dossierId(), WageSubsidy.SUBJECT, ReportPrefill.SUPERVISOR)
                .ifPresent(fact -> values.put(VisitAnswers.WITH, fact.value()));
        return values;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        work.plan(task.businessKey(), VisitAnswers.of(answers), viewer);
        return TaskResult.Done.said("wagesubsidy.plan.the-visit-has-been");
    }
}
