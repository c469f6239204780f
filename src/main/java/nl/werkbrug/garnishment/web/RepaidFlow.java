package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Recalculations;
import nl.werkbrug.garnishment.RunCorrection;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Noting that a payee gave back what a booked run paid too much. */
@Component
class RepaidFlow implements FormFlow {

    static final String NAME = "beslag-terugontvangen";

    private final GarnishmentAccess access;
    private final Recalculations recalculations;
    private final PageFormats formats;

    RepaidFlow(GarnishmentAccess access, Recalculations recalculations, PageFormats formats) {
        this.access = access;
        this.recalculations = recalculations;
        this.formats = formats;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FormPage open(String correctionId, Viewer viewer) {
        RunCorrection it = find(correctionId);
        Garnishment garnishment = access.forPayroll(it.garnishmentId(), viewer);
        FormPage page = FormPage.of(
                "repaid", Words.of("garnishment.repaid.title", formats.money(it.amount())), GarnishmentAccess.dossier(garnishment),
                "repaid:" + correctionId + ":" + viewer.userId());
        return it.open() ? page : page.done(it.settledOn() == null
                ? Words.of("garnishment.repaid.not-needed")
                : Words.of("garnishment.repaid.came-back", formats.date(it.settledOn())));
    }

    @Override
    public Preview preview(String correctionId, Answers answers, Viewer viewer) {
        RunCorrection it = find(correctionId);
        access.forPayroll(it.garnishmentId(), viewer);
        LocalDate day = answers.date("repaidOn").orElseThrow();
        return day.isBefore(it.payDay())
                ? Preview.mistake("repaidOn", Words.of("garnishment.repaid.later-day", formats.date(it.payDay())))
                : Preview.NOTHING;
    }

    @Override
    public FormResult submit(String correctionId, Answers answers, Viewer viewer) {
        RunCorrection it = find(correctionId);
        Garnishment garnishment = access.forPayroll(it.garnishmentId(), viewer);
        Preview preview = preview(correctionId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        return recalculations.repaid(correctionId, answers.date("repaidOn").orElseThrow(), viewer)
                ? new FormResult.Done(GarnishmentAccess.dossier(garnishment),
                        Words.of("garnishment.repaid.done"))
                : new FormResult.Before();
    }

    private RunCorrection find(String correctionId) {
        return recalculations.find(correctionId).orElseThrow(() -> new NotVisible("run correction", correctionId));
    }
}
