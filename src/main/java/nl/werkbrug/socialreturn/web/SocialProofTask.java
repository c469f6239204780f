package nl.werkbrug.socialreturn.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.SentFiles;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.SocialCourse;
import nl.werkbrug.socialreturn.SocialHire;
import org.springframework.stereotype.Component;

/** What the client answered, the proof, and whether the client gets the name. */
@Component
class SocialProofTask implements TaskHandler {

    private final SocialCourse course;
    private final SentFiles files;

    SocialProofTask(SocialCourse course, SentFiles files) {
        this.course = course;
        this.files = files;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("social-return-proof");
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (answers.text("accepted").filter("YES"::equals).isEmpty()) {
            course.refused(task.businessKey(), answers.text("because").orElseThrow(), viewer);
            return TaskResult.Done.routed("socialreturn.social-proof.the-client-does-not", Map.of("accepted", false));
        }
        String proof = files.keep(
                task.draftKey(), answers, "proof", Words.in(Language.DUTCH, "document.kept.upload.target-group"),
                new StoredDocument.Place(task.dossierId(), SocialHire.SUBJECT), viewer).orElse(null);
        course.proven(task.businessKey(), proof, answers.date("namedSince").orElse(null), viewer);
        return TaskResult.Done.routed("socialreturn.social-proof.recorded-the-employee-counts", Map.of("accepted", true));
    }
}
