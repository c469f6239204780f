package nl.werkbrug.garnishment.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Terms;
import nl.werkbrug.garnishment.declaration.Declarations;
import nl.werkbrug.garnishment.declaration.SignedAnswers;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Filling in and signing the declaration. */
@Component
class DeclarationTask implements TaskHandler {

    private static final List<String> SLIPS = List.of("payslip1", "payslip2");

    private final Declarations declarations;
    private final DeclarationPrefill prefill;
    private final GarnishmentTable garnishments;
    private final Coordinators coordinators;
    private final Terms terms;
    private final Uploads uploads;
    private final PageFormats formats;

    DeclarationTask(
            Declarations declarations,
            DeclarationPrefill prefill,
            GarnishmentTable garnishments,
            Coordinators coordinators,
            Terms terms,
            Uploads uploads,
            PageFormats formats) {
        this.declarations = declarations;
        this.prefill = prefill;
        this.garnishments = garnishments;
        this.coordinators = coordinators;
        this.terms = terms;
        this.uploads = uploads;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("declaration");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task, Viewer viewer) {
        return prefill.of(garnishments.get(task.businessKey()), viewer);
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        Garnishment garnishment = garnishments.get(task.businessKey());
        return prefill.conditions(garnishment, terms.earliest(garnishment).end());
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        Garnishment garnishment = garnishments.get(task.businessKey());
        String coordinating = coordinators.today(garnishment.dossierId()).map(Garnishment::id).orElse("");
        List<DeclaredOther> others = garnishments.ofDossier(garnishment.dossierId()).stream()
                .filter(it -> !it.id().equals(garnishment.id()) && it.status().withholds())
                .map(it -> new DeclaredOther(it, it.id().equals(coordinating)))
                .toList();
        return others.isEmpty() ? null : new FormPage.Aside("garnishment/declared-others", others);
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        Garnishment garnishment = garnishments.get(task.businessKey());
        if (byMail(answers) && !garnishment.bailiff().takesMail()) {
            return Preview.mistake("channel",
                    Words.of("garnishment.declaration-task.no-mail"));
        }
        if (early(answers)) {
            return Preview.warning(List.of(Words.of("garnishment.declaration-task.early")));
        }
        return new Preview(
                List.of(new Preview.Line(Words.of("garnishment.declaration-task.goes-out"), formats.dateWithDay(terms.earliest(garnishment).end()),
                        Words.of("garnishment.declaration-task.at-once"), true)),
                List.of(), List.of());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Preview preview = preview(task, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new TaskResult.Refused(preview.mistakes());
        }
        String earlyReason = early(answers) ? answers.text("earlyReason").orElseThrow() : null;
        declarations.sign(
                task.businessKey(), SignedAnswers.of(answers.values()), !byMail(answers), earlyReason, slips(task, answers), viewer);
        prefill.remember(task.dossierId(), answers, viewer);
        return TaskResult.Done.words("garnishment.kept.declaration-task.done");
    }

    private List<Declarations.PaySlip> slips(InboxTask task, Answers answers) {
        return SLIPS.stream()
                .flatMap(key -> answers.upload(key).map(Stream::of).orElseGet(Stream::empty))
                .map(id -> new Declarations.PaySlip(uploads.content(task.draftKey(), id).orElseThrow()))
                .toList();
    }

    private static boolean byMail(Answers answers) {
        return answers.text("channel").filter("EMAIL"::equals).isPresent();
    }

    private static boolean early(Answers answers) {
        return answers.text("early").filter("yes"::equals).isPresent();
    }
}
