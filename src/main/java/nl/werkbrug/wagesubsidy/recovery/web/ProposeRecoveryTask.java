package nl.werkbrug.wagesubsidy.recovery.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.recovery.Recoveries;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import nl.werkbrug.wagesubsidy.recovery.RecoveryAmounts;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** After the employer had its say the loket proposes the decision, or drops it. */
@Component
class ProposeRecoveryTask implements TaskHandler {

    private final Recoveries recoveries;
    private final RecoveryAmounts amounts;
    private final RecoveryViews views;
    private final DraftAnswers drafts;

    ProposeRecoveryTask(Recoveries recoveries, RecoveryAmounts amounts, RecoveryViews views, DraftAnswers drafts) {
        this.recoveries = recoveries;
        this.amounts = amounts;
        this.views = views;
        this.drafts = drafts;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("recovery-propose");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("wagesubsidy/recovery", views.of(task.businessKey()));
    }

    /** The plan as it was worked out before. */
    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Recovery.Plan plan = views.of(task.businessKey()).recovery().plan();
        Map<String, Object> known = new HashMap<>(Map.of("plan", plan.atOnce() ? "ONCE" : "INSTALMENTS"));
        if (!plan.atOnce()) {
            known.put("perMonth", plan.perMonth());
            known.put("firstOn", plan.firstOn());
        }
        return known;
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        if (!recovers(answers)) {
            return Preview.NOTHING;
        }
        Money total = amounts.total(task.businessKey());
        Recovery.Plan plan = drafts.plan(answers);
        return new Preview(
                List.of(new Preview.Line(Words.of("wagesubsidy.propose-recovery.payment"), drafts.planInWords(total, plan),
                        Words.of("wagesubsidy.propose-recovery.article-4-87-section"), true)), List.of(),
                drafts.planWrong(total, plan));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (!recovers(answers)) {
            recoveries.drop(task.businessKey(), answers.text("dropped").orElseThrow(), viewer);
            return TaskResult.Done.routed("wagesubsidy.propose-recovery.nothing-is-recovered", Map.of("recover", false));
        }
        List<FieldError> wrong = preview(task, answers, viewer).mistakes();
        if (!wrong.isEmpty()) {
            return new TaskResult.Refused(wrong);
        }
        recoveries.propose(task.businessKey(), drafts.plan(answers), reasoning(task.businessKey(), answers), viewer);
        return TaskResult.Done.routed("wagesubsidy.propose-recovery.proposed-the-team-lead", Map.of("recover", true));
    }

    /** What stands in the letter: the sum and how it is paid belong in the decision itself (article 4:86 lid 2 Awb). */
    private String reasoning(String recoveryId, Answers answers) {
        Money total = amounts.total(recoveryId);
        return drafts.sumInWords(amounts.months(recoveryId), total) + " " + views.of(recoveryId).recovery().explanation() + "\n"
                + answers.text("reasoning").orElseThrow() + "\n"
                + "Zo betaalt u: " + Language.DUTCH.during(() -> drafts.planInWords(total, drafts.plan(answers)))
                + ". De berekening en de dag van elk deel staan in de bijlage.";
    }

    private static boolean recovers(Answers answers) {
        return answers.text("recover").orElseThrow().equals("yes");
    }
}
