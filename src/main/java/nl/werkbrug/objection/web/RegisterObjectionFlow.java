package nl.werkbrug.objection.web;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.NewObjection;
import nl.werkbrug.objection.ObjectionIntake;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The loket takes in an objection that came as a letter. */
@Component
class RegisterObjectionFlow implements FormFlow {

    private static final String BEFORE = "Tegen dit besluit kan geen bezwaar meer, of er loopt al een bezwaar.";

    private final ObjectionAccess access;
    private final ObjectionIntake intake;
    private final Uploads uploads;
    private final DutchFormats formats;

    RegisterObjectionFlow(ObjectionAccess access, ObjectionIntake intake, Uploads uploads, DutchFormats formats) {
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
                "objection-register", "Bezwaar per brief: " + it.title(), ObjectionAccess.page(it),
                draft(decisionId, viewer));
        return intake.possible(it) ? page : page.done(BEFORE);
    }

    @Override
    public Preview preview(String decisionId, Answers answers, Viewer viewer) {
        Contested it = access.decision(decisionId, viewer, WorksAs.LOKET);
        LocalDate received = answers.date("receivedOn").orElseThrow();
        if (it.madeKnownOn() != null && received.isBefore(it.madeKnownOn())) {
            return Preview.mistake("receivedOn", "Het besluit is van " + formats.date(it.madeKnownOn())
                    + ". Een bezwaar kan niet eerder binnen zijn. Controleer de dag.");
        }
        return answers.date("postedOn").filter(received::isBefore).isPresent()
                ? Preview.mistake("postedOn", "De brief kan niet later gepost zijn dan u hem kreeg. Controleer beide dagen.")
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
        byte[] paper = answers.upload("paper").flatMap(id -> uploads.content(draft(decisionId, viewer), id)).orElse(null);
        boolean filed = intake.file(
                new NewObjection(
                        it.id(), true, answers.date("postedOn").orElse(null), answers.date("receivedOn").orElseThrow(),
                        answers.text("grounds").orElse(null), answers.text("lateReason").orElse(null), paper),
                viewer);
        return filed
                ? new FormResult.Done(ObjectionAccess.page(it), "Het bezwaar is vastgelegd. De werkgever krijgt een bevestiging.")
                : new FormResult.Before();
    }

    private static String draft(String decisionId, Viewer viewer) {
        return "objection-letter:" + decisionId + ":" + viewer.userId();
    }
}
