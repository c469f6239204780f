package nl.werkbrug.trusted.web;

import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trusted.TrustedComments;
import nl.werkbrug.trusted.TrustedPeople;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Somebody whom the employee trusts says something in the dossier; the id is the dossier's. */
@Component
class TrustedCommentFlow implements FormFlow {

    private final TrustedPeople people;
    private final TrustedComments comments;

    TrustedCommentFlow(TrustedPeople people, TrustedComments comments) {
        this.people = people;
        this.comments = comments;
    }

    @Override
    public String name() {
        return "vertrouwenspersoon-opmerking";
    }

    @Override
    public FormPage open(String dossierId, Viewer viewer) {
        if (!people.may(Right.COMMENTS, dossierId, viewer)) {
            throw new NotVisible("dossier", dossierId);
        }
        return FormPage.of(
                "trusted-comment", Words.of("trusted.comment.title"), "/dossiers/" + dossierId,
                "trusted-comment:" + dossierId + ":" + viewer.userId());
    }

    @Override
    public FormResult submit(String dossierId, Answers answers, Viewer viewer) {
        comments.write(UUID.randomUUID().toString(), dossierId, answers.text("comment").orElseThrow().strip(), viewer);
        return new FormResult.Done("/dossiers/" + dossierId, Words.of("trusted.comment.done"));
    }
}
