package nl.werkbrug.custombudget;

import nl.werkbrug.lab.LabSource;
import nl.werkbrug.lab.Measure;
import org.springframework.stereotype.Component;

/** Requests for a custom budget by kind for the lab: what was decided, and in how many days. */
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
                       case when r.state = 'WITHDRAWN' then 'WITHDRAWN' when r.decided_on is null then 'OPEN' when r.granted = false then 'REFUSED'
                            when r.granted_cents < r.asked_cents then 'PARTLY' else 'GRANTED' end as outcome,
                       r.asked_on as on_day, r.decided_on as until_day, 0 as amount
                  from custom_budget_request r""";
    }

    @Override
    public String groupKey(String kind) {
        return "custombudget.kept.kind." + kind;
    }
}
