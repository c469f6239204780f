package nl.werkbrug.wagesubsidy.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Attachment;
import nl.werkbrug.wagesubsidy.Attachments;
import nl.werkbrug.wagesubsidy.Completion;
import nl.werkbrug.wagesubsidy.Completions;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Completing an application. */
@Component
class CompleteTask implements TaskHandler {

    private static final String NOTHING = "wagesubsidy.complete.add-a-paper-or";

    private final WageSubsidyTable subsidies;
    private final Completions completions;
    private final Attachments attachments;
    private final Papers papers;
    private final Timeline timeline;

    CompleteTask(
            WageSubsidyTable subsidies, Completions completions, Attachments attachments, Papers papers, Timeline timeline) {
        this.subsidies = subsidies;
        this.completions = completions;
        this.attachments = attachments;
        this.papers = papers;
        this.timeline = timeline;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("complete-application");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        Completion asked = completions.last(task.businessKey()).orElseThrow();
        return new FormPage.Above("wagesubsidy/asked", Map.of("lines", Completions.lines(asked), "until", asked.completeBy()));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        Completion asked = completions.last(task.businessKey()).orElseThrow();
        Map<String, Object> wants = new HashMap<>();
        wants.put("wantsContract", asked.attachments().contains(Attachment.CONTRACT));
        wants.put("wantsConsent", asked.attachments().contains(Attachment.CONSENT));
        wants.put("wantsKvkExtract", asked.attachments().contains(Attachment.KVK_EXTRACT));
        wants.put("wantsBankProof", asked.attachments().contains(Attachment.BANK_PROOF));
        return wants;
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return nothing(answers) ? Preview.mistake("note", Words.of(NOTHING)) : Preview.NOTHING;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (nothing(answers)) {
            return TaskResult.Refused.in("note", Words.of(NOTHING));
        }
        WageSubsidy it = subsidies.get(task.businessKey());
        attachments.add(it, papers.of(task.draftKey(), answers), viewer);
        answers.text("note").ifPresent(note -> timeline.add(new TimelineEntry(
                it.dossierId(), WageSubsidy.SUBJECT, viewer.displayName(), "SUBSIDY", Words.in(Language.DUTCH, "wagesubsidy.kept.answer",
                        note), null, null)));
        completions.completed(it.id());
        return TaskResult.Done.said("wagesubsidy.complete.the-application-has-been");
    }

    private static boolean nothing(Answers answers) {
        return answers.values().isEmpty();
    }
}
