package nl.werkbrug.objection.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.CommitteeAdvice;
import nl.werkbrug.objection.ObjectionHandling;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.objection.ObjectionViews;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The loket hears who objected, and keeps what a committee advised. */
@Component
class HearObjectionTask implements TaskHandler {

    private static final Map<String, String> WAIVED = Map.of(
            "INADMISSIBLE", Words.in(Language.DUTCH, "objection.kept.waived.INADMISSIBLE"),
            "UNFOUNDED", Words.in(Language.DUTCH, "objection.kept.waived.UNFOUNDED"),
            "DECLINED", Words.in(Language.DUTCH, "objection.kept.waived.DECLINED"),
            "GRANTED", Words.in(Language.DUTCH, "objection.kept.waived.GRANTED"));

    private final ObjectionTable objections;
    private final ObjectionHandling handling;
    private final ObjectionViews views;
    private final CommitteeAdvice advices;
    private final Uploads uploads;

    HearObjectionTask(
            ObjectionTable objections, ObjectionHandling handling, ObjectionViews views, CommitteeAdvice advices, Uploads uploads) {
        this.objections = objections;
        this.handling = handling;
        this.views = views;
        this.advices = advices;
        this.uploads = uploads;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("objection-hear");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("objection/about", views.of(objections.get(task.businessKey())));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return Map.of("committee", objections.get(task.businessKey()).committeeOn() != null);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (!advised(task, answers, viewer)) {
            return TaskResult.Refused.in("advicePaper", Words.of("objection.hear.advice"));
        }
        if (answers.text("hearing").orElseThrow().equals("HELD")) {
            handling.heard(
                    task.businessKey(), answers.date("heardOn").orElseThrow(), answers.text("report").orElseThrow(), viewer);
            return TaskResult.Done.with(Words.in(Language.DUTCH, "objection.kept.heard"));
        }
        handling.heard(task.businessKey(), null, WAIVED.get(answers.text("waived").orElseThrow()), viewer);
        return TaskResult.Done.with(Words.in(Language.DUTCH, "objection.kept.not-heard"));
    }

    /** Keeps the advice when there is one; false when its file is missing. */
    private boolean advised(InboxTask task, Answers answers, Viewer viewer) {
        if (answers.text("advised").filter("yes"::equals).isEmpty()) {
            return true;
        }
        Optional<byte[]> pdf = uploads.sent(task.draftKey(), answers, "advicePaper");
        pdf.ifPresent(content -> advices.record(
                task.businessKey(), answers.date("advisedOn").orElseThrow(), answers.text("advice").orElseThrow(), content, viewer));
        return pdf.isPresent();
    }
}
