package nl.werkbrug.workplaceadaptation.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.workplaceadaptation.AdaptationEnds;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A provision that is not needed any more. */
@Component
class AdaptationStopFlow implements FormFlow {

    private final AdaptationAccess access;
    private final AdaptationEnds ends;

    AdaptationStopFlow(AdaptationAccess access, AdaptationEnds ends) {
        this.access = access;
        this.ends = ends;
    }

    @Override
    public String name() {
        return "voorziening-stoppen";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        WorkplaceAdaptation it = access.forEmployer(id, viewer);
        FormPage page = AdaptationAccess.page(it, "adaptation-stop",
                Words.of("workplaceadaptation.adaptation-stop.stop-this-provision"), viewer);
        return it.over() ? page.done(Words.of("workplaceadaptation.adaptation-stop.this-provision-is-already")) : page;
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        WorkplaceAdaptation it = access.forEmployer(id, viewer);
        return ends.stop(id, AdaptationAccess.needed(answers, "stop.because"), viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(),
                        Words.of("workplaceadaptation.adaptation-stop.the-application-for-this"))
                : new FormResult.Before();
    }
}
