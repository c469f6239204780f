package nl.werkbrug.workplaceadaptation.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.workplaceadaptation.AdaptationStart;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Something else is needed too. */
@Component
class AdaptationAgainFlow implements FormFlow {

    private final AdaptationAccess access;
    private final AdaptationStart start;

    AdaptationAgainFlow(AdaptationAccess access, AdaptationStart start) {
        this.access = access;
        this.start = start;
    }

    @Override
    public String name() {
        return "voorziening-erbij";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        return AdaptationAccess.page(access.forEmployer(id, viewer), "adaptation-again",
                Words.of("workplaceadaptation.adaptation-again.one-more-provision"), viewer);
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        WorkplaceAdaptation it = access.forEmployer(id, viewer);
        return start.another(it.hireId(), viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(),
                        Words.of("workplaceadaptation.adaptation-again.begun-now-tell-what"))
                : new FormResult.Before();
    }
}
