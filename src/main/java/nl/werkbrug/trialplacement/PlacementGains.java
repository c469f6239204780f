package nl.werkbrug.trialplacement;

import java.time.LocalDate;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.Gains;
import nl.werkbrug.request.GrantedMore;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.store.ExtensionTable;
import nl.werkbrug.trialplacement.store.PlacementTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A trial placement that was allowed for a shorter time lasts longer after an objection; what follows from its days moves along. */
@Component
class PlacementGains implements GrantedMore {

    private final PlacementTable table;
    private final ExtensionTable extensions;
    private final PlacementMoves moves;
    private final PlacementNotes notes;

    PlacementGains(PlacementTable table, ExtensionTable extensions, PlacementMoves moves, PlacementNotes notes) {
        this.table = table;
        this.extensions = extensions;
        this.moves = moves;
        this.notes = notes;
    }

    @Override
    @Transactional
    public boolean takesOver(AuthorityRequest request, RequestDecision decision) {
        return table.find(request.choiceId()).map(found -> table.lock(found.id()))
                .filter(it -> lasts(it) && isLater(decision.until(), it))
                .map(it -> longer(it, decision)).orElse(false);
    }

    /** One that is asked to be longer waits for its own answer. */
    private boolean lasts(TrialPlacement it) {
        return (it.state() == State.GRANTED || it.state() == State.RUNNING) && extensions.waiting(it.id()).isEmpty();
    }

    private static boolean isLater(LocalDate until, TrialPlacement it) {
        return until != null && until.isAfter(it.days().last());
    }

    private boolean longer(TrialPlacement it, RequestDecision decision) {
        notes.happened(it, "longer-after-objection:" + decision.id(), Words.in(Language.DUTCH, "trialplacement.kept.longer-after-objection"), null);
        moves.last(it.id(), decision.until(), Gains.actor(decision));
        return true;
    }
}
