package nl.werkbrug.request;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.request.store.RequestDecisionTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an objection brings beside what was granted before; a refusal that does not stand is for {@link GrantedAfterAll}. */
@Component
public class Gains {

    private final RequestDecisionTable decisions;
    // Schemes ask for requests themselves.
    private final ObjectProvider<GrantedMore> schemes;

    Gains(RequestDecisionTable decisions, ObjectProvider<GrantedMore> schemes) {
        this.decisions = decisions;
        this.schemes = schemes;
    }

    /** Gives whether a scheme took it over. */
    boolean takenOver(AuthorityRequest request, String decisionId) {
        RequestDecision decision = decisions.find(decisionId).orElseThrow();
        return decision.outcome() != Outcome.REFUSED && schemes.stream().anyMatch(scheme -> scheme.takesOver(request, decision));
    }

    /** Who stands behind the decision, for the log; on the timeline it happens by itself. */
    public static Viewer actor(RequestDecision decision) {
        String userId = decision.signedBy() == null ? decision.proposedBy() : decision.signedBy();
        return new Viewer(userId, "", TimelineEntry.SYSTEM, Set.of());
    }
}
