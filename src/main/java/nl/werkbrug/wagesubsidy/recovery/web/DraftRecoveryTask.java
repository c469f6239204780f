package nl.werkbrug.wagesubsidy.recovery.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.PaidMonths;
import nl.werkbrug.wagesubsidy.recovery.RecoveredMonths;
import nl.werkbrug.wagesubsidy.recovery.Recoveries;
import nl.werkbrug.wagesubsidy.recovery.Recovery;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The loket works out what was paid too much and how it could be paid back. */
@Component
class DraftRecoveryTask implements TaskHandler {

    private final Recoveries recoveries;
    private final RecoveryViews views;
    private final DraftAnswers drafts;
    private final PaidMonths payments;
    private final PageFormats formats;

    DraftRecoveryTask(
            Recoveries recoveries, RecoveryViews views, DraftAnswers drafts, PaidMonths payments, PageFormats formats) {
        this.recoveries = recoveries;
        this.views = views;
        this.drafts = drafts;
        this.payments = payments;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("recovery-draft");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("wagesubsidy/recovery", views.of(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        if (!recovers(answers)) {
            return Preview.NOTHING;
        }
        List<FieldError> wrong = drafts.monthsWrong(answers);
        if (!wrong.isEmpty()) {
            return new Preview(List.of(), List.of(), wrong);
        }
        Money total = RecoveredMonths.total(drafts.months(answers));
        List<Preview.Line> lines = new ArrayList<>();
        drafts.months(answers).forEach(month -> lines.add(new Preview.Line(
                formats.month(month.month()), formats.money(month.difference()),
                Words.of("wagesubsidy.draft-recovery.paid-entitled-to", month.paid(), month.due()), false)));
        lines.add(new Preview.Line(Words.of("wagesubsidy.draft-recovery.to-be-recovered-in"), formats.money(total),
                Words.of("wagesubsidy.draft-recovery.article-4-57-of"), true));
        lines.add(new Preview.Line(Words.of("wagesubsidy.draft-recovery.payment"), drafts.planInWords(total, drafts.plan(answers)),
                Words.of("wagesubsidy.draft-recovery.article-4-87-section"), true));
        return new Preview(lines, warnings(task, answers, total), drafts.planWrong(total, drafts.plan(answers)));
    }

    private List<String> warnings(InboxTask task, Answers answers, Money total) {
        Recovery it = views.of(task.businessKey()).recovery();
        List<String> warnings = new ArrayList<>();
        if (it.found() != null && !it.found().equals(total)) {
            warnings.add(Words.of("wagesubsidy.draft-recovery.in-the-payment-was", it.found()));
        }
        SortedMap<YearMonth, Money> paid = payments.of(it.wageSubsidyId());
        drafts.months(answers).stream()
                .filter(month -> paid.containsKey(month.month()) && !paid.get(month.month()).equals(month.paid()))
                .forEach(month -> warnings.add(
                        Words.of("wagesubsidy.draft-recovery.for-the-payments-say", month.month(), paid.get(month.month()),
                                month.paid())));
        return warnings;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (!recovers(answers)) {
            recoveries.drop(task.businessKey(), "er is niets te veel betaald.", viewer);
            return TaskResult.Done.routed("wagesubsidy.draft-recovery.nothing-is-recovered", Map.of("recover", false));
        }
        List<FieldError> wrong = preview(task, answers, viewer).mistakes();
        if (!wrong.isEmpty()) {
            return new TaskResult.Refused(wrong);
        }
        recoveries.drafted(
                task.businessKey(), Recovery.Cause.valueOf(answers.text("cause").orElseThrow()),
                answers.text("explanation").orElseThrow(), drafts.months(answers), drafts.plan(answers), viewer);
        return TaskResult.Done.routed("wagesubsidy.draft-recovery.the-employer-may-say", Map.of("recover", true));
    }

    private static boolean recovers(Answers answers) {
        return answers.text("recover").orElseThrow().equals("yes");
    }
}
