package nl.werkbrug.wagecostbenefit.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.Benefit;
import nl.werkbrug.wagecostbenefit.BenefitLives;
import nl.werkbrug.wagecostbenefit.BenefitTable;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Payroll puts the benefit on in the wage tax return, and later off. */
@Component("benefitSwitchTask")
class SwitchTask implements TaskHandler {

    private static final String ON = "benefit-switch-on";
    private static final String SINCE = "switchedOn";

    private final BenefitTable benefits;
    private final BenefitLives lives;

    SwitchTask(BenefitTable benefits, BenefitLives lives) {
        this.benefits = benefits;
        this.lives = lives;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(ON, "benefit-switch-off");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("wagecostbenefit/aside", benefits.get(task.businessKey()));
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return task.formId().equals(ON) ? Map.of(SINCE, benefits.get(task.businessKey()).firstPeriod().first()) : Map.of();
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Benefit it = benefits.get(task.businessKey());
        if (!task.formId().equals(ON)) {
            lives.switchedOff(it.id(), viewer);
            return TaskResult.Done.said("wagecostbenefit.switch.the-wage-cost-benefit");
        }
        var on = answers.date(SINCE).orElseThrow();
        if (on.isBefore(it.firstPeriod().first())) {
            return TaskResult.Refused.in(SINCE, Words.of("wagecostbenefit.switch.this-day-is-before"));
        }
        lives.switchedOn(it.id(), on, viewer);
        return TaskResult.Done.said("wagecostbenefit.switch.the-wage-cost-benefit-2");
    }
}
