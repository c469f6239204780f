package nl.werkbrug.request.web;

import java.util.List;
import nl.werkbrug.objection.AllContested;
import nl.werkbrug.objection.ContestableDecision;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.objection.ObjectionView;
import nl.werkbrug.objection.ObjectionViews;
import nl.werkbrug.objection.Sender;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import org.springframework.stereotype.Component;

/** Objections to decisions on requests as pages show them. The caller found them for the viewer. */
@Component
class RequestObjectionViews {

    private final RequestTable requests;
    private final RequestDecisionTable decisions;
    private final ObjectionTable objections;
    private final ObjectionViews views;
    private final AllContested contested;

    RequestObjectionViews(
            RequestTable requests, RequestDecisionTable decisions, ObjectionTable objections, ObjectionViews views,
            AllContested contested) {
        this.requests = requests;
        this.decisions = decisions;
        this.objections = objections;
        this.views = views;
        this.contested = contested;
    }

    /**
     * One objection with its request.
     *
     * @param proposed how it is proposed to decide; null before
     * @param forAsker what who asked reads of why; null for nothing
     */
    record About(ObjectionView view, AuthorityRequest request, RequestDecision proposed, String forAsker) {}

    About of(String objectionId) {
        Objection it = objections.get(objectionId);
        return new About(views.of(it), requests.get(it.aboutId()), decisions.find(it.decisionId()).orElse(null),
                decisions.forAsker(it.decisionId()).orElse(null));
    }

    /** About one request, the newest first: all for the municipality, else those of who asked. */
    List<ObjectionView> all(AuthorityRequest it, boolean loket) {
        return objections.of(it.id(), loket).stream().map(views::of).toList();
    }

    /** The decisions on it to which one can object here. */
    List<ContestableDecision> contestable(AuthorityRequest it, boolean loket) {
        return decisions.of(it.id()).stream()
                .flatMap(decision -> contested.find(decision.id()).stream())
                .flatMap(decision -> views.contestable(decision, loket, Sender.addressee(decision.employerId())).stream())
                .toList();
    }
}
