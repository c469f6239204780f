package nl.werkbrug.outcome.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Papers of evidence that come with a form; behind a wall of their own: only the municipality and the evaluator read them. */
@Component
class OutcomePapers {

    private final Uploads uploads;
    private final DocumentStore documents;

    OutcomePapers(Uploads uploads, DocumentStore documents) {
        this.uploads = uploads;
        this.documents = documents;
    }

    /**
     * Keeps the answer {@code paper}.
     *
     * @param draftKey of the page of the form
     * @return its id; null without a paper
     */
    String keep(OutcomeContract it, String draftKey, Answers answers, Viewer viewer) {
        return answers.upload("paper")
                .flatMap(file -> uploads.content(draftKey, file))
                .map(content -> documents.storeUpload(
                        content, Words.in(Language.DUTCH, "outcome.evidence.paper"),
                        new StoredDocument.Place(it.dossierId(), OutcomeContract.PROOF), viewer.userId()).id())
                .orElse(null);
    }
}
