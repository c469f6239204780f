package nl.werkbrug.custombudget;

import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.lab.LabSource;
import nl.werkbrug.lab.Measure;
import org.springframework.stereotype.Component;

/** What custom budgets brought after three months, for the lab: the answer to each of the four questions. Nobody's words. */
@Component
class BudgetEffectsForLab implements LabSource {

    private static final Map<String, String> QUESTIONS = Map.of(
            "IN_WORK", "case r.in_work when 'UNKNOWN' then 'WORK_UNKNOWN' else r.in_work end", "FINANCIAL", "r.financial", "SOCIAL", "r.social",
            "PERSONAL", "r.personal");

    @Override
    public Measure measure() {
        return Measure.BUDGET_EFFECT;
    }

    @Override
    public String rows() {
        return QUESTIONS.entrySet().stream().map(it -> """
                select r.dossier_id, r.subject, '%s' as group_code, %s as outcome, r.effect_on as on_day, cast(null as date) as until_day, 0 as amount
                  from custom_budget_request r where r.effect_on is not null""".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining(" union all "));
    }

    @Override
    public String groupKey(String question) {
        return "custombudget.lab." + question;
    }
}
