package nl.werkbrug.workplaceadaptation.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workplaceadaptation.AdaptationCourse;
import nl.werkbrug.workplaceadaptation.AdaptationQuote;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import org.springframework.stereotype.Component;

/** One quote, or an estimate of one's own. */
@Component
class AdaptationQuoteTask implements TaskHandler {

    private static final String NET = "quote.net";
    private static final String VAT = "quote.vat";

    private final AdaptationCourse course;
    private final SentFiles files;
    private final AdaptationViews views;
    private final PageFormats formats;

    AdaptationQuoteTask(AdaptationCourse course, SentFiles files, AdaptationViews views, PageFormats formats) {
        this.course = course;
        this.files = files;
        this.views = views;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("adaptation-quote");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("workplaceadaptation/quotes", views.of(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        Money total = answers.money(NET).orElseThrow().plus(answers.money(VAT).orElseThrow());
        return new Preview(
                List.of(new Preview.Line(Words.of("workplaceadaptation.adaptation-quote.amount-with-vat"), formats.money(total), "",
                        true)), List.of(), mistakes(answers));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        boolean estimate = AdaptationAccess.needed(answers, "quote.kind").equals("ESTIMATE");
        String document = estimate ? null : files.keep(
                task.draftKey(), answers, "quote.file", Words.in(Language.DUTCH, "document.kept.upload.quote"),
                new StoredDocument.Place(task.dossierId(), WorkplaceAdaptation.SUBJECT), viewer).orElse(null);
        course.quote(task.businessKey(), new AdaptationQuote(
                UUID.randomUUID().toString(), AdaptationAccess.needed(answers, "quote.supplier"),
                estimate ? AdaptationQuote.Kind.ESTIMATE : AdaptationQuote.Kind.QUOTE, answers.money(NET).orElseThrow(),
                answers.money(VAT).orElseThrow(), document, 0), viewer);
        boolean more = AdaptationAccess.yes(answers, "quote.more");
        return TaskResult.Done.routed(
                more ? "workplaceadaptation.adaptation-quote.added-now-add-the" : "workplaceadaptation.adaptation-quote.added-now-look-at",
                Map.of("moreQuotes", more));
    }

    private static List<FieldError> mistakes(Answers answers) {
        return answers.money(VAT).orElseThrow().compareTo(answers.money(NET).orElseThrow()) > 0
                ? List.of(FieldError.in(VAT, Words.of("workplaceadaptation.adaptation-quote.the-vat-is-higher"))) : List.of();
    }
}
