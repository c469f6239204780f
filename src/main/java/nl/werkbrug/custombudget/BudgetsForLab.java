package nl.werkbrug.custombudget;

import nl.werkbrug.lab.LabSource;
import nl.werkbrug.lab.Measure;
import org.springframework.stereotype.Component;

/** Requests for a custom budget by kind for the lab: how many wait for a decision, and in how many days the others had one. */
@Component
class BudgetsForLab implements LabSource {

    @Override
    public Measure measure() {
        return Measure.BUDGET;
    }

    @Override
    public String rows() {
        return """
                select r.dossier_id, r.subject, r.kind as group_code,
                       case when r.decided_on is null then 'OPEN' else 'CLOSED' end as outcome,
                       r.asked_on as on_day, r.decided_on as until_day, r.asked_cents as amount
                  from custom_budget_request r
                 where r.state <> 'WITHDRAWN'""";
    }

    @Override
    public String groupKey(String kind) {
        return "custombudget.kept.kind." + kind;
    }
}
