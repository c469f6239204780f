package nl.werkbrug.workplaceadaptation.process;

import nl.werkbrug.workflow.ProcessSteps;
import nl.werkbrug.workplaceadaptation.AdaptationEnds;
import nl.werkbrug.workplaceadaptation.AdaptationPapers;

/** Steps of a provision. */
@ProcessSteps("workplaceAdaptationSteps")
public class WorkplaceAdaptationSteps {

    private final AdaptationEnds ends;
    private final AdaptationPapers papers;

    WorkplaceAdaptationSteps(AdaptationEnds ends, AdaptationPapers papers) {
        this.ends = ends;
        this.papers = papers;
    }

    /** Closes it without a provision. */
    public void notGranted(String adaptationId, String answer) {
        ends.notGranted(adaptationId, answer);
    }

    /** Makes the paper with which the money is asked back. */
    public void makeClaim(String adaptationId) {
        papers.claim(adaptationId);
    }
}
