package nl.werkbrug.hire.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireEnding;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** It does not come to a hire. */
@Component
class StopFlow implements FormFlow {

    private final HireRights rights;
    private final HireEnding ending;

    StopFlow(HireRights rights, HireEnding ending) {
        this.rights = rights;
        this.ending = ending;
    }

    @Override
    public String name() {
        return "aanname-stoppen";
    }

    @Override
    public FormPage open(String hireId, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        FormPage page = FormPage.of(
                "hire-stop", "Aanname stoppen", "/dossiers/" + hire.dossierId(), "hire-stop:" + hireId + ":" + viewer.userId());
        return hire.state() == Hire.State.STOPPED ? page.done("De aanname is al gestopt.") : page;
    }

    @Override
    @Transactional
    public FormResult submit(String hireId, Answers answers, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        return ending.stop(hire, answers.text("reason").orElseThrow(), viewer)
                ? new FormResult.Done("/dossiers/" + hire.dossierId(), "De aanname is gestopt. De taken zijn vervallen.")
                : new FormResult.Before();
    }
}
