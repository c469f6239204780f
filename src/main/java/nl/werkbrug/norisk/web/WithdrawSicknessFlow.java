package nl.werkbrug.norisk.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.norisk.sickness.Sickness;
import nl.werkbrug.norisk.sickness.Sicknesses;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody was reported ill by mistake. */
@Component
class WithdrawSicknessFlow implements FormFlow {

    private final Sicknesses sicknesses;

    WithdrawSicknessFlow(Sicknesses sicknesses) {
        this.sicknesses = sicknesses;
    }

    @Override
    public String name() {
        return "ziekmelding-vervalt";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Sickness it = sicknesses.forEmployer(id, viewer);
        FormPage page = FormPage.of(
                "no-risk-withdraw", Words.of("norisk.withdraw-sickness.cancel-the-report"), "/dossiers/" + it.dossierId(),
                "no-risk-withdraw:" + id + ":" + viewer.userId());
        return it.open() ? page : page.done(Words.of("norisk.withdraw-sickness.this-report-no-longer"));
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Sickness it = sicknesses.forEmployer(id, viewer);
        return sicknesses.withdraw(id, viewer)
                ? new FormResult.Done(
                        "/dossiers/" + it.dossierId(), Words.of("norisk.withdraw-sickness.the-report-is-cancelled"))
                : new FormResult.Before();
    }
}
