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
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
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
    private final DutchFormats formats;

    DraftRecoveryTask(
            Recoveries recoveries, RecoveryViews views, DraftAnswers drafts, PaidMonths payments, DutchFormats formats) {
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
                formats.money(month.paid()) + " betaald, recht op " + formats.money(month.due()), false)));
        lines.add(new Preview.Line("Samen terug te vorderen", formats.money(total), "artikel 4:57 Awb (onze lezing, schatting)", true));
        lines.add(new Preview.Line("Betalen", drafts.planInWords(total, drafts.plan(answers)), "artikel 4:87 lid 1 Awb", true));
        return new Preview(lines, warnings(task, answers, total), drafts.planWrong(total, drafts.plan(answers)));
    }

    private List<String> warnings(InboxTask task, Answers answers, Money total) {
        Recovery it = views.of(task.businessKey()).recovery();
        List<String> warnings = new ArrayList<>();
        if (it.found() != null && !it.found().equals(total)) {
            warnings.add("Bij de betaling is " + formats.money(it.found()) + " gevonden. U komt op een ander bedrag. Controleer de maanden.");
        }
        SortedMap<YearMonth, Money> paid = payments.of(it.wageSubsidyId());
        drafts.months(answers).stream()
                .filter(month -> paid.containsKey(month.month()) && !paid.get(month.month()).equals(month.paid()))
                .forEach(month -> warnings.add("Over " + formats.month(month.month()) + " staat bij de betalingen "
                        + formats.money(paid.get(month.month())) + ". U vult " + formats.money(month.paid()) + " in. Controleer het bedrag."));
        return warnings;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (!recovers(answers)) {
            recoveries.drop(task.businessKey(), "er is niets te veel betaald.", viewer);
            return new TaskResult.Done("Er wordt niets teruggevorderd.", Map.of("recover", false));
        }
        List<FieldError> wrong = preview(task, answers, viewer).mistakes();
        if (!wrong.isEmpty()) {
            return new TaskResult.Refused(wrong);
        }
        recoveries.drafted(
                task.businessKey(), Recovery.Cause.valueOf(answers.text("cause").orElseThrow()),
                answers.text("explanation").orElseThrow(), drafts.months(answers), drafts.plan(answers), viewer);
        return new TaskResult.Done("De werkgever mag zeggen wat hij ervan vindt.", Map.of("recover", true));
    }

    private static boolean recovers(Answers answers) {
        return answers.text("recover").orElseThrow().equals("yes");
    }
}
