package nl.werkbrug.ending.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.ending.EmploymentEnds;
import nl.werkbrug.ending.ToldEnd;
import nl.werkbrug.form.Answers;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Telling that the employee stays after all. */
@Component
class WithdrawEmploymentEndFlow implements FormFlow {

    private final EmploymentEnds ends;

    WithdrawEmploymentEndFlow(EmploymentEnds ends) {
        this.ends = ends;
    }

    @Override
    public String name() {
        return "toch-in-dienst";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        ToldEnd it = ends.get(id, viewer);
        FormPage page = FormPage.of(
                "withdraw-employment-end", "Toch in dienst", "/dossiers/" + it.dossierId(),
                "employment-end-stays:" + id + ":" + viewer.userId());
        return it.open() ? page : page.done("Dit einde is al afgerond of ingetrokken.");
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        ToldEnd it = ends.get(id, viewer);
        return ends.withdraw(id, viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), "De melding is ingetrokken. Iedereen hoort dat vandaag.")
                : new FormResult.Before();
    }
}
