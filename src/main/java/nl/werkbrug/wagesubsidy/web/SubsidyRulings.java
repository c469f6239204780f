package nl.werkbrug.wagesubsidy.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.objection.AllContested;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionDecisions;
import nl.werkbrug.objection.ObjectionRulings;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.RulingsByLetter;
import nl.werkbrug.wagesubsidy.Signing;
import nl.werkbrug.wagesubsidy.objection.SubsidyProposals;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Decisions on objections about loonkostensubsidie, as they are signed and made known. */
@Component
class SubsidyRulings implements ObjectionRulings {

    private final Signing signing;
    private final RulingsByLetter byLetter;
    private final AllContested contested;
    private final DecisionTable decisions;
    private final DecisionViews views;
    private final ObjectionDecisions objections;

    SubsidyRulings(
            Signing signing, RulingsByLetter byLetter, AllContested contested, DecisionTable decisions, DecisionViews views, ObjectionDecisions objections) {
        this.signing = signing;
        this.byLetter = byLetter;
        this.contested = contested;
        this.decisions = decisions;
        this.views = views;
        this.objections = objections;
    }

    @Override
    public String decideForm() {
        return SubsidyProposals.DECIDE_FORM;
    }

    @Override
    public FormPage.Above above(Objection it) {
        return new FormPage.Above("wagesubsidy/decision", views.of(decisions.get(it.decisionId())));
    }

    @Override
    public Optional<String> proposedBy(Objection it) {
        return decisions.find(it.decisionId()).map(Decision::proposedBy);
    }

    @Override
    public Optional<String> signRefusal(Objection it, Viewer viewer) {
        if (viewer.userId().equals(decisions.get(it.decisionId()).proposedBy())) {
            return Optional.of(Words.of("wagesubsidy.sign.you-proposed-this-decision"));
        }
        return objections.mayDecide(it, viewer) ? Optional.empty() : Optional.of(Words.of(ObjectionDecisions.OWN_WORK));
    }

    @Override
    public Optional<String> sign(Objection it, Viewer viewer) {
        try {
            signing.sign(it.decisionId(), viewer);
            return Optional.empty();
        } catch (ApplicationRefused refused) {
            return Optional.of(refused.inDutch());
        }
    }

    @Override
    public void sendBack(Objection it, String because, Viewer viewer) {
        signing.sendBack(it.decisionId(), because, viewer);
    }

    @Override
    public void makeKnown(Objection it) {
        if (contested.of(it).byPost()) {
            byLetter.makeKnown(it);
        } else {
            signing.makeKnown(it.decisionId());
        }
    }
}
