package nl.werkbrug.objection.web;

import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionHandling;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who objected for an employee tells what was missing; the letter that asks for it went to the employee. */
@Component
class AddToObjectionFlow implements FormFlow {

    private final ObjectionAccess access;
    private final ObjectionHandling handling;

    AddToObjectionFlow(ObjectionAccess access, ObjectionHandling handling) {
        this.access = access;
        this.handling = handling;
    }

    @Override
    public String name() {
        return "bezwaar-aanvullen";
    }

    @Override
    public FormPage open(String objectionId, Viewer viewer) {
        Objection it = access.forEmployee(objectionId, viewer);
        FormPage page = FormPage.of(
                "objection-complete", Words.of("objection.complete.title", KeptWords.shown(access.about(it).item())), access.page(it),
                "objection-complete:" + objectionId + ":" + viewer.userId());
        return it.asked()
                ? page.withVariables(Map.of("asksGrounds", it.wanted().grounds(), "asksReason", it.wanted().reason()))
                : page.done(Words.of("objection.complete.not-asked"));
    }

    @Override
    @Transactional
    public FormResult submit(String objectionId, Answers answers, Viewer viewer) {
        Objection it = access.forEmployee(objectionId, viewer);
        boolean done = handling.completedHere(
                objectionId, answers.text("grounds").orElse(null), answers.text("lateReason").orElse(null), viewer);
        if (done) {
            return new FormResult.Done(access.page(it), Words.of("objection.complete.done"));
        }
        return it.asked() ? notHere(it) : new FormResult.Before();
    }

    /** Its process does not wait for it: it began before one could do this here, or the time for it is just over. */
    private static FormResult notHere(Objection it) {
        return new FormResult.Refused(List.of(
                FieldError.in(it.wanted().grounds() ? "grounds" : "lateReason", Words.of("objection.complete.not-here"))));
    }
}
