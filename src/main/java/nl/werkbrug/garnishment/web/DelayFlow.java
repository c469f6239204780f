package nl.werkbrug.garnishment.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.declaration.Declarations;
import nl.werkbrug.garnishment.store.DeclarationTable;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Noting the employee's written request for a later declaration when it comes after the conversation. */
@Component
class DelayFlow implements FormFlow {

    private final GarnishmentAccess access;
    private final Declarations declarations;
    private final DeclarationTable table;

    DelayFlow(GarnishmentAccess access, Declarations declarations, DeclarationTable table) {
        this.access = access;
        this.declarations = declarations;
        this.table = table;
    }

    @Override
    public String name() {
        return "loonbeslag-uitstel";
    }

    @Override
    public FormPage open(String garnishmentId, Viewer viewer) {
        Garnishment garnishment = access.forPayroll(garnishmentId, viewer);
        FormPage page = FormPage.of(
                "delay-request", "Verzoek om uitstel vastleggen", GarnishmentAccess.dossier(garnishment),
                "delay:" + garnishmentId + ":" + viewer.userId());
        boolean sent = table.find(garnishmentId).filter(declaration -> declaration.sent()).isPresent();
        return sent ? page.done("De verklaring is al verstuurd. Uitstel kan niet meer.") : page;
    }

    @Override
    public FormResult submit(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment garnishment = access.forPayroll(garnishmentId, viewer);
        boolean inTime = declarations.delayRequested(garnishmentId, answers.date("requestedOn").orElseThrow(), viewer);
        return new FormResult.Done(GarnishmentAccess.dossier(garnishment), inTime
                ? "Het verzoek is op tijd. De verklaring gaat pas na vier weken weg."
                : "Het verzoek kwam te laat. De verklaring gaat gewoon na twee weken weg.");
    }
}
