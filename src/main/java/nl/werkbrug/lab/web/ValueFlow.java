package nl.werkbrug.lab.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.lab.Initiative;
import nl.werkbrug.lab.Initiatives;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Notes what an initiative brought; the id is that of the initiative. */
@Component
class ValueFlow implements FormFlow {

    private final Initiatives initiatives;

    ValueFlow(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public String name() {
        return "lab-waarde";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Initiative it = initiatives.own(id, viewer);
        return FormPage.of("lab-value", Words.of("lab.value.of", it.title()), InitiativePages.PAGE + "/" + id, "lab-value:" + id + ":" + viewer.userId());
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        initiatives.note(id, new Initiative.Value(
                Initiative.Kind.valueOf(answers.text("kind").orElseThrow()), answers.text("about").orElseThrow().strip(),
                answers.money("amount").orElse(null), answers.text("source").orElseThrow().strip(), null, null), viewer);
        return new FormResult.Done(InitiativePages.PAGE + "/" + id, Words.of("lab.value.kept"));
    }
}
