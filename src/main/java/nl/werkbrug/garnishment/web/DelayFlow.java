package nl.werkbrug.garnishment.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.declaration.Declarations;
import nl.werkbrug.garnishment.store.DeclarationTable;
import nl.werkbrug.shared.Words;
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
                "delay-request", Words.of("garnishment.delay.title"), GarnishmentAccess.dossier(garnishment),
                "delay:" + garnishmentId + ":" + viewer.userId());
        boolean sent = table.find(garnishmentId).filter(declaration -> declaration.sent()).isPresent();
        return sent ? page.done(Words.of("garnishment.delay.sent")) : page;
    }

    @Override
    public FormResult submit(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment garnishment = access.forPayroll(garnishmentId, viewer);
        boolean inTime = declarations.delayRequested(garnishmentId, answers.date("requestedOn").orElseThrow(), viewer);
        return new FormResult.Done(GarnishmentAccess.dossier(garnishment), inTime
                ? Words.of("garnishment.delay.in-time")
                : Words.of("garnishment.delay.too-late"));
    }
}
