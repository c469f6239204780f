package nl.werkbrug.wagecostbenefit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.wagecostbenefit.BenefitPeriod;
import nl.werkbrug.wagecostbenefit.BenefitPeriodTable;
import nl.werkbrug.wagecostbenefit.BenefitTable;
import nl.werkbrug.wagecostbenefit.PeriodResults;
import nl.werkbrug.wagecostbenefit.PeriodResults.Told;
import nl.werkbrug.wagecostbenefit.RegisterStatus;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Payroll looks in the register for one period; its business key is the period. */
@Component("benefitRegisterTask")
class RegisterTask implements TaskHandler {

    private static final String HOURS = "paidHours";

    private final BenefitPeriodTable periods;
    private final BenefitTable benefits;
    private final PeriodResults results;

    RegisterTask(BenefitPeriodTable periods, BenefitTable benefits, PeriodResults results) {
        this.periods = periods;
        this.benefits = benefits;
        this.results = results;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("benefit-register-check");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("wagecostbenefit/aside", benefits.get(period(task).benefitId()));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Map<String, Object> known = new HashMap<>();
        if (period(task).hours() != null) {
            known.put(HOURS, period(task).hours());
        }
        return known;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        BenefitPeriod it = period(task);
        RegisterStatus status = RegisterStatus.valueOf(answers.text("register").orElseThrow());
        Told told = new Told(status, answers.date("testedOn").orElseThrow(), answers.number(HOURS).orElse(null));
        Optional<String> refusal = results.tell(it.benefitId(), it.period(), told, PeriodResults.Door.TASK, viewer);
        return refusal.<TaskResult>map(why -> new TaskResult.Refused(List.of(FieldError.general(why))))
                .orElseGet(() -> TaskResult.Done.said("wagecostbenefit.register.recorded-for", it.period(), status));
    }

    private BenefitPeriod period(InboxTask task) {
        return periods.find(task.businessKey()).orElseThrow();
    }
}
