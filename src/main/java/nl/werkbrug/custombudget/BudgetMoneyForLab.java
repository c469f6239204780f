package nl.werkbrug.custombudget;

import nl.werkbrug.lab.LabSource;
import nl.werkbrug.lab.Measure;
import org.springframework.stereotype.Component;

/** What custom budgets brought, for the lab: promised and not paid, or paid and not come back. By the year of which the money is. */
@Component
class BudgetMoneyForLab implements LabSource {

    static final String SCHEME = "home.scheme.BUDGET";

    @Override
    public Measure measure() {
        return Measure.MONEY;
    }

    @Override
    public String rows() {
        return """
                select r.dossier_id, r.subject, '%s' as group_code, case r.state when 'GRANTED' then 'GRANTED' else 'RECEIVED' end as outcome,
                       cast(concat(r.budget_year, '-01-01') as date) as on_day, cast(null as date) as until_day,
                       case when r.rest_on is null then r.granted_cents else r.spent_cents end - coalesce(d.back_cents, 0) as amount
                  from custom_budget_request r left join custom_budget_deposit d on d.request_id = r.id
                 where r.state in ('GRANTED', 'PAID', 'REST', 'SETTLED') and r.budget_year is not null""".formatted(SCHEME);
    }

    @Override
    public String groupKey(String scheme) {
        return scheme;
    }
}
