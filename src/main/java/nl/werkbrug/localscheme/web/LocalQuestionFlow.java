package nl.werkbrug.localscheme.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.localscheme.LocalQuestion;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.scheme.LocalCondition;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Adds a question for the employer to a draft; the id is that of the version. */
@Component
class LocalQuestionFlow implements FormFlow {

    private static final String FULL = "localscheme.local-question.there-are-already-twelve";

    private final LocalSchemeDesk desk;

    LocalQuestionFlow(LocalSchemeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "lokale-vraag";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        SchemeVersion it = desk.version(id, viewer);
        FormPage page = FormPage.of(
                "local-scheme-question", Words.of("localscheme.local-question.question-for-the-employer"),
                        LocalSchemeFlow.PAGE + "/" + it.schemeId(),
                "local-question:" + id + ":" + viewer.userId());
        return it.published() ? page.done(LocalSchemeFlow.PUBLISHED) : page;
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        SchemeVersion it = desk.version(id, viewer);
        LocalQuestion question = new LocalQuestion(
                0, answers.text("label").orElseThrow().strip(), answers.text("hint").map(String::strip).orElse(null),
                LocalQuestion.Kind.valueOf(answers.text("questionKind").orElseThrow()),
                answers.text("required").filter(LocalCondition.YES::equals).isPresent());
        return desk.add(id, question, viewer)
                ? new FormResult.Done(LocalSchemeFlow.PAGE + "/" + it.schemeId(),
                        Words.of("localscheme.local-question.the-question-has-been"))
                : new FormResult.Refused(List.of(FieldError.general(Words.of(FULL))));
    }
}
