package nl.werkbrug.wagecostbenefit.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.Benefit;
import nl.werkbrug.wagecostbenefit.BenefitLives;
import nl.werkbrug.wagecostbenefit.BenefitRights;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employer asks a benefit no longer. */
@Component
class StopBenefitFlow implements FormFlow {

    private final BenefitRights rights;
    private final BenefitLives lives;

    StopBenefitFlow(BenefitRights rights, BenefitLives lives) {
        this.rights = rights;
        this.lives = lives;
    }

    @Override
    public String name() {
        return "loonkostenvoordeel-stoppen";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Benefit it = rights.forEmployer(id, viewer);
        FormPage page = FormPage.of(
                "benefit-stop", Words.of("wagecostbenefit.stop-benefit.stop-the-wage-cost"), "/dossiers/" + it.dossierId(),
                        "benefit-stop:" + id + ":" + viewer.userId());
        return it.running() || it.state() == Benefit.State.ASKING ? page
                : page.done(Words.of("wagecostbenefit.stop-benefit.this-wage-cost-benefit"));
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Benefit it = rights.forEmployer(id, viewer);
        return lives.give(id, viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("wagecostbenefit.stop-benefit.the-wage-cost-benefit"))
                : new FormResult.Before();
    }
}
