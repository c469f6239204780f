package nl.werkbrug.trialplacement.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.PlacementOutcomes;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employer knows sooner whether it comes to a hire: who works well need not wait for a contract. */
@Component
class TrialOutcomeFlow implements FormFlow {

    private final TrialAccess access;
    private final PlacementOutcomes outcomes;

    TrialOutcomeFlow(TrialAccess access, PlacementOutcomes outcomes) {
        this.access = access;
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return "proefplaatsing-uitkomst";
    }

    @Override
    public FormPage open(String trialId, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        FormPage page = TrialAccess.page(it, "trial-outcome-now", Words.of("trialplacement.trial-outcome.tell-the-outcome-now"),
                viewer);
        return it.over() || mayTell(it) ? page : page.done(Words.of("trialplacement.trial-outcome.the-trial-placement-has"));
    }

    @Override
    @Transactional
    public FormResult submit(String trialId, Answers answers, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        if (!mayTell(it)) {
            return new FormResult.Before();
        }
        outcomes.now(trialId, viewer);
        return new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("trialplacement.trial-outcome.you-get-the-task"));
    }

    private static boolean mayTell(TrialPlacement it) {
        return it.state() == State.RUNNING && it.closing().outcomeFrom() == null;
    }
}
