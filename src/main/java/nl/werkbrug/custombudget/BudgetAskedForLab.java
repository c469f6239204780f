package nl.werkbrug.custombudget;

import nl.werkbrug.lab.LabSource;
import nl.werkbrug.lab.Measure;
import org.springframework.stereotype.Component;

/** The amounts that were asked of custom budgets, for the lab. */
@Component
class BudgetAskedForLab implements LabSource {

    @Override
    public Measure measure() {
        return Measure.ASKED;
    }

    @Override
    public String rows() {
        return """
                select r.dossier_id, r.subject, '%s' as group_code, 'ASKED' as outcome, r.asked_on as on_day, cast(null as date) as until_day,
                       r.asked_cents as amount
                  from custom_budget_request r where r.state <> 'WITHDRAWN'""".formatted(BudgetMoneyForLab.SCHEME);
    }

    @Override
    public String groupKey(String scheme) {
        return scheme;
    }
}
