package nl.werkbrug.garnishment.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Corrections;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Mending the day on which the employee's request for a later declaration came in. */
@Component
class DelayCorrectionFlow implements FormFlow {

    private final GarnishmentAccess access;
    private final Corrections corrections;

    DelayCorrectionFlow(GarnishmentAccess access, Corrections corrections) {
        this.access = access;
        this.corrections = corrections;
    }

    @Override
    public String name() {
        return "loonbeslag-uitstel-verbeteren";
    }

    @Override
    public FormPage open(String garnishmentId, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        FormPage page = FormPage.of(
                "correct-delay-request", "Dag van het verzoek om uitstel verbeteren", GarnishmentAccess.dossier(it),
                "delay-correction:" + garnishmentId + ":" + viewer.userId());
        return corrections.delayPossible(it)
                ? page
                : page.done("Er is geen verzoek om uitstel, of de verklaring is al verstuurd.");
    }

    @Override
    public FormResult submit(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        return corrections.delayRequestedOn(
                        garnishmentId, answers.date("requestedOn").orElseThrow(), answers.text("reason").orElseThrow(), viewer)
                ? new FormResult.Done(GarnishmentAccess.dossier(it), "De dag is verbeterd. De termijnen zijn opnieuw berekend.")
                : new FormResult.Before();
    }
}
