package nl.werkbrug.workplaceadaptation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.SentFiles;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workplaceadaptation.AdaptationCourse;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Timing;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;

/** Buying, with invoice and proof of payment; a purchase from before the request is refused unless somebody says that it was. */
@Component
class AdaptationPurchaseTask implements TaskHandler {

    private static final String ON = "purchase.on";
    private static final String VAT = "purchase.vat";
    private static final String TOO_SOON = "workplaceadaptation.adaptation-purchase.this-day-is-before";
    private static final String RISK = "workplaceadaptation.adaptation-purchase.something-was-bought-before";
    private static final String UNDECIDED = "workplaceadaptation.adaptation-purchase.something-was-bought-before-2";

    private final AdaptationTable table;
    private final AdaptationCourse course;
    private final SentFiles files;
    private final AdaptationViews views;

    AdaptationPurchaseTask(AdaptationTable table, AdaptationCourse course, SentFiles files, AdaptationViews views) {
        this.table = table;
        this.course = course;
        this.files = files;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("adaptation-purchase");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        LocalDate before = table.get(task.businessKey()).need().boughtBefore();
        return before == null ? Map.of() : Map.of(ON, before);
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("workplaceadaptation/quotes", views.of(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        Timing timing = timing(task, answers);
        List<String> warnings = timing == Timing.IN_TIME ? List.of()
                : List.of(timing == Timing.BEFORE_REQUEST ? Words.of(RISK) : Words.of(UNDECIDED));
        return new Preview(List.of(), warnings, mistakes(task, answers));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(task, answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        StoredDocument.Place place = new StoredDocument.Place(task.dossierId(), WorkplaceAdaptation.SUBJECT);
        files.keep(task.draftKey(), answers, "purchase.invoice", Words.in(Language.DUTCH, "document.kept.upload.invoice"), place, viewer);
        files.keep(task.draftKey(), answers, "purchase.proof", Words.in(Language.DUTCH, "document.kept.upload.payment"), place, viewer);
        course.bought(task.businessKey(), answers.date(ON).orElseThrow(), paid(answers), vat(answers), viewer);
        return TaskResult.Done.said("workplaceadaptation.adaptation-purchase.recorded-the-claim-sheet");
    }

    private List<FieldError> mistakes(InboxTask task, Answers answers) {
        List<FieldError> mistakes = new ArrayList<>();
        if (timing(task, answers) == Timing.BEFORE_REQUEST && !answers.ticked("purchase.early")) {
            mistakes.add(FieldError.in(ON, Words.of(TOO_SOON)));
        }
        if (vat(answers).compareTo(paid(answers)) >= 0) {
            mistakes.add(FieldError.in(VAT, Words.of("workplaceadaptation.adaptation-purchase.the-vat-is-in")));
        }
        return mistakes;
    }

    private Timing timing(InboxTask task, Answers answers) {
        WorkplaceAdaptation it = table.get(task.businessKey());
        return course.timing(it, answers.date(ON).orElseThrow());
    }

    private static Money paid(Answers answers) {
        return answers.money("purchase.paid").orElseThrow();
    }

    private static Money vat(Answers answers) {
        return answers.money(VAT).orElseThrow();
    }
}
