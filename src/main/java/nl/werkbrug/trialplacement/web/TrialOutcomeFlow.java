package nl.werkbrug.trialplacement.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
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
        FormPage page = TrialAccess.page(it, "trial-outcome-now", "De uitkomst nu vertellen", viewer);
        return it.over() || mayTell(it) ? page : page.done("De proefplaatsing is nog niet begonnen, of u heeft de taak al.");
    }

    @Override
    @Transactional
    public FormResult submit(String trialId, Answers answers, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        if (!mayTell(it)) {
            return new FormResult.Before();
        }
        outcomes.now(trialId, viewer);
        return new FormResult.Done("/dossiers/" + it.dossierId(), "U krijgt de taak om de uitkomst te vertellen.");
    }

    private static boolean mayTell(TrialPlacement it) {
        return it.state() == State.RUNNING && it.closing().outcomeFrom() == null;
    }
}
