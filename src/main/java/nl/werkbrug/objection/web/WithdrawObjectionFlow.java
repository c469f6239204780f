package nl.werkbrug.objection.web;

import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionDecisions;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who objected withdraws, or the loket records that somebody did so by letter or in the talk. */
@Component
class WithdrawObjectionFlow implements FormFlow {

    private final ObjectionAccess access;
    private final ObjectionDecisions decisions;
    private final Texts texts;

    WithdrawObjectionFlow(ObjectionAccess access, ObjectionDecisions decisions, Texts texts) {
        this.access = access;
        this.decisions = decisions;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "bezwaar-intrekken";
    }

    @Override
    public FormPage open(String objectionId, Viewer viewer) {
        Objection it = access.withdrawable(objectionId, viewer);
        boolean forEmployee = access.withdrawsFor(it, viewer);
        FormPage page = FormPage.of(
                access.byPost(it) && !forEmployee ? "objection-withdraw-by-post" : "objection-withdraw", Words.of("objection.withdraw.title"),
                access.page(it), "objection-withdraw:" + objectionId + ":" + viewer.userId())
                .withVariables(Map.of("forEmployee", forEmployee));
        return it.running() ? page : page.done(
                texts.get("objection.withdraw.is-over", texts.get("objection.state." + it.state())));
    }

    @Override
    @Transactional
    public FormResult submit(String objectionId, Answers answers, Viewer viewer) {
        Objection it = access.withdrawable(objectionId, viewer);
        String done = access.withdrawsFor(it, viewer) ? "objection.withdraw.done-for"
                : access.byPost(it) ? "objection.withdraw.recorded" : "objection.withdraw.done";
        return decisions.withdraw(objectionId, access.acting(it, viewer))
                ? new FormResult.Done(access.page(it), Words.of(done))
                : new FormResult.Before();
    }
}
