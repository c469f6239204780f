package nl.werkbrug.debthelp.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.debthelp.PayrollNotice;
import nl.werkbrug.debthelp.PayrollNotice.Kind;
import nl.werkbrug.debthelp.PayrollNotice.State;
import nl.werkbrug.debthelp.PayrollNotices;
import nl.werkbrug.debthelp.store.PayrollNoticeTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.garnishment.Change;
import nl.werkbrug.garnishment.HelpedGarnishments;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Payroll confirms with the paper what debt help told, or says why not; only a paper changes a garnishment. */
@Component
class PayrollNoticeTask implements TaskHandler {

    private static final String OUTCOME = "outcome";

    private final PayrollNoticeTable table;
    private final PayrollNotices notices;
    private final HelpedGarnishments garnishments;
    private final HelpStatusAnswers terms;
    private final Uploads uploads;

    PayrollNoticeTask(
            PayrollNoticeTable table, PayrollNotices notices, HelpedGarnishments garnishments, HelpStatusAnswers terms,
            Uploads uploads) {
        this.table = table;
        this.notices = notices;
        this.garnishments = garnishments;
        this.terms = terms;
        this.uploads = uploads;
    }

    /** What the page shows above the form; the garnishment is null for a moratorium. */
    record Told(PayrollNotice notice, String garnishment) {}

    @Override
    public Set<String> formIds() {
        return Set.of("debt-help-moratorium", "debt-help-release");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        PayrollNotice it = notice(task);
        if (it.kind() == Kind.RELEASE) {
            return Map.of();
        }
        return it.event().until() == null ? Map.of("effectiveOn", it.event().on())
                : Map.of("effectiveOn", it.event().on(), "endsOn", it.event().until());
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        PayrollNotice it = notice(task);
        return new FormPage.Above("debthelp/notice", new Told(
                it, it.garnishmentId() == null ? null : garnishments.get(it.garnishmentId()).words()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        String key = "debthelp.payroll." + notice(task).kind() + "." + answers.text(OUTCOME).orElseThrow();
        return new Preview(List.of(), List.of(Words.of(key)), mistake(task, answers).map(List::of).orElse(List.of()));
    }

    private Optional<FieldError> mistake(InboxTask task, Answers answers) {
        return notice(task).kind() == Kind.MORATORIUM && state(answers) == State.CONFIRMED
                ? terms.wrongEnd(answers.date("effectiveOn").orElseThrow(), answers.date("endsOn").orElseThrow(), "endsOn")
                : Optional.empty();
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        PayrollNotice it = notice(task);
        Optional<FieldError> mistake = mistake(task, answers);
        if (mistake.isPresent()) {
            return new TaskResult.Refused(List.of(mistake.get()));
        }
        if (state(answers) == State.CONFIRMED && !changed(it, task, answers, viewer)) {
            return TaskResult.Refused.in(OUTCOME, Words.of("debthelp.payroll.not-possible"));
        }
        String why = answers.text("why").map(text -> " " + text).orElse("");
        notices.answered(it, state(answers), kept(it, answers) + why, viewer);
        return TaskResult.Done.said("debthelp.payroll.done." + state(answers));
    }

    private boolean changed(PayrollNotice it, InboxTask task, Answers answers, Viewer viewer) {
        String paper = paper(it, task, answers, viewer);
        String source = it.helper() + ": " + it.event().status().dutchLabel();
        if (it.kind() == Kind.MORATORIUM) {
            return garnishments.moratorium(
                    it.dossierId(), answers.date("effectiveOn").orElseThrow(), answers.date("endsOn").orElseThrow(), source, paper, viewer);
        }
        LocalDate on = answers.date("releasedOn").orElseThrow();
        if (!table.confirmed(it.event().id())) {
            garnishments.settlement(it.dossierId(), it.event().on(), source, viewer);
        }
        return garnishments.release(
                it.garnishmentId(), on, Change.HeldMoney.valueOf(answers.text("heldMoney").orElseThrow()), source, paper, viewer);
    }

    private String paper(PayrollNotice it, InboxTask task, Answers answers, Viewer viewer) {
        String title = it.kind() == Kind.MORATORIUM ?
                Words.in(Language.DUTCH, "document.kept.upload.moratorium") :
                        Words.in(Language.DUTCH, "document.kept.upload.garnishment-end");
        return uploads.sent(task.draftKey(), answers, "paper")
                .map(pdf -> garnishments.keepPaper(it.dossierId(), pdf, title, viewer)).orElse(null);
    }

    private static String kept(PayrollNotice it, Answers answers) {
        String what = it.kind() == Kind.MORATORIUM ?
                Words.in(Language.DUTCH, "debthelp.kept.about.MORATORIUM") : Words.in(Language.DUTCH, "debthelp.kept.about.END");
        return switch (state(answers)) {
            case CONFIRMED -> Words.in(Language.DUTCH, "debthelp.kept.confirmed", what);
            case KNOWN -> Words.in(Language.DUTCH, "debthelp.kept.known", what);
            default -> Words.in(Language.DUTCH, "debthelp.kept.not-confirmed", what);
        };
    }

    private static State state(Answers answers) {
        return State.valueOf(answers.text(OUTCOME).orElseThrow());
    }

    private PayrollNotice notice(InboxTask task) {
        return table.get(task.businessKey());
    }
}
