package nl.werkbrug.localscheme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.localscheme.SchemeVersion.Content;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A team lead makes a scheme, or changes a draft of one; the id is {@code nieuw} or that of the version. */
@Component
class LocalSchemeFlow implements FormFlow {

    static final String PAGE = "/lokale-regelingen";
    static final String PUBLISHED = "localscheme.local-scheme.this-version-has-been";

    private static final String NEW = "nieuw";

    private final LocalSchemeDesk desk;

    LocalSchemeFlow(LocalSchemeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "lokale-regeling";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        if (id.equals(NEW)) {
            String municipality = desk.municipality(viewer);
            return FormPage.of("local-scheme", Words.of("localscheme.local-scheme.make-a-scheme"), PAGE,
                    "local-scheme:" + municipality + ":" + viewer.userId());
        }
        SchemeVersion it = desk.version(id, viewer);
        FormPage page = FormPage.of("local-scheme", Words.of("localscheme.local-scheme.change-the-scheme"),
                PAGE + "/" + it.schemeId(), "local-scheme:" + id)
                .withPrefill(LocalContentAnswers.prefill(it.content()));
        return it.published() ? page.done(Words.of(PUBLISHED)) : page;
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(id, answers, viewer));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(id, answers, viewer);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        Content content = LocalContentAnswers.content(answers);
        if (id.equals(NEW)) {
            Optional<String> made = desk.make(content, viewer);
            return made.<FormResult>map(scheme -> new FormResult.Done(
                            PAGE + "/" + scheme, Words.of("localscheme.local-scheme.saved-as-a-draft")))
                    .orElseGet(() -> refused(Words.of("localscheme.local-scheme.your-municipality-already-has")));
        }
        return desk.change(id, content, viewer)
                ? new FormResult.Done(PAGE + "/" + desk.version(id, viewer).schemeId(), Words.of("localscheme.local-scheme.saved"))
                        : refused(Words.of(PUBLISHED));
    }

    private List<FieldError> mistakes(String id, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = new ArrayList<>(LocalContentAnswers.mistakes(answers));
        String scheme = id.equals(NEW) ? "" : desk.version(id, viewer).schemeId();
        if (desk.nameTaken(answers.text("title").orElseThrow(), scheme, viewer)) {
            mistakes.add(FieldError.in("title", Words.of("localscheme.local-scheme.your-municipality-already-has-2")));
        }
        return mistakes;
    }

    private static FormResult refused(String why) {
        return new FormResult.Refused(List.of(FieldError.general(why)));
    }
}
