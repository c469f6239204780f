package nl.werkbrug.objection.web;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.NewObjection;
import nl.werkbrug.objection.ObjectionIntake;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The loket takes in an objection that came as a letter. */
@Component
class RegisterObjectionFlow implements FormFlow {

    private static final String BEFORE = "objection.register.before";

    private final ObjectionAccess access;
    private final ObjectionIntake intake;
    private final Uploads uploads;
    private final PageFormats formats;

    RegisterObjectionFlow(ObjectionAccess access, ObjectionIntake intake, Uploads uploads, PageFormats formats) {
        this.access = access;
        this.intake = intake;
        this.uploads = uploads;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "bezwaar-per-brief";
    }

    @Override
    public FormPage open(String decisionId, Viewer viewer) {
        Contested it = access.decision(decisionId, viewer, WorksAs.LOKET);
        FormPage page = FormPage.of(
                "objection-register", Words.of("objection.register.title", it.title()), ObjectionAccess.page(it),
                draft(decisionId, viewer));
        return intake.possible(it) ? page : page.done(Words.of(BEFORE));
    }

    @Override
    public Preview preview(String decisionId, Answers answers, Viewer viewer) {
        Contested it = access.decision(decisionId, viewer, WorksAs.LOKET);
        LocalDate received = answers.date("receivedOn").orElseThrow();
        if (it.madeKnownOn() != null && received.isBefore(it.madeKnownOn())) {
            return Preview.mistake("receivedOn", Words.of("objection.register.too-early", formats.date(it.madeKnownOn())));
        }
        return answers.date("postedOn").filter(received::isBefore).isPresent()
                ? Preview.mistake("postedOn", Words.of("objection.register.posted"))
                : Preview.NOTHING;
    }

    @Override
    @Transactional
    public FormResult submit(String decisionId, Answers answers, Viewer viewer) {
        Contested it = access.decision(decisionId, viewer, WorksAs.LOKET);
        Preview preview = preview(decisionId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        byte[] paper = uploads.sent(draft(decisionId, viewer), answers, "paper").orElse(null);
        boolean filed = intake.file(
                new NewObjection(
                        it.id(), true, answers.date("postedOn").orElse(null), answers.date("receivedOn").orElseThrow(),
                        answers.text("grounds").orElse(null), answers.text("lateReason").orElse(null), paper),
                viewer);
        return filed
                ? new FormResult.Done(ObjectionAccess.page(it), Words.of("objection.register.done"))
                : new FormResult.Before();
    }

    private static String draft(String decisionId, Viewer viewer) {
        return "objection-letter:" + decisionId + ":" + viewer.userId();
    }
}
