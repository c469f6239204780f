package nl.werkbrug.outcome.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.SentFiles;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Papers of evidence that come with a form; behind a wall of their own: only the municipality and the evaluator read them. */
@Component
class OutcomePapers {

    private final SentFiles files;

    OutcomePapers(SentFiles files) {
        this.files = files;
    }

    /**
     * Keeps the answer {@code paper}.
     *
     * @param draftKey of the page of the form
     * @return its id; null without a paper
     */
    String keep(OutcomeContract it, String draftKey, Answers answers, Viewer viewer) {
        return files.keep(
                draftKey, answers, "paper", Words.in(Language.DUTCH, "document.kept.upload.result"),
                new StoredDocument.Place(it.dossierId(), OutcomeContract.PROOF), viewer).orElse(null);
    }
}
