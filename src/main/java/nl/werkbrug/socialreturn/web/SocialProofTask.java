package nl.werkbrug.socialreturn.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.socialreturn.SocialCourse;
import nl.werkbrug.socialreturn.SocialHire;
import org.springframework.stereotype.Component;

/** What the client answered, the proof, and whether the client gets the name. */
@Component
class SocialProofTask implements TaskHandler {

    private final SocialCourse course;
    private final Uploads uploads;
    private final DocumentStore documents;

    SocialProofTask(SocialCourse course, Uploads uploads, DocumentStore documents) {
        this.course = course;
        this.uploads = uploads;
        this.documents = documents;
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
        String proof = answers.upload("proof").flatMap(id -> uploads.content("task:" + task.id(), id))
                .map(content -> documents.storeUpload(
                        content, "Bewijs van de doelgroep", new StoredDocument.Place(task.dossierId(), SocialHire.SUBJECT),
                        viewer.userId()).id())
                .orElse(null);
        course.proven(task.businessKey(), proof, answers.date("namedSince").orElse(null), viewer);
        return TaskResult.Done.routed("socialreturn.social-proof.recorded-the-employee-counts", Map.of("accepted", true));
    }
}
