package nl.werkbrug.garnishment.process;

import nl.werkbrug.garnishment.store.PayRunMoveTable;
import nl.werkbrug.workflow.BackgroundWork;
import org.springframework.stereotype.Component;

/** Imported runs whose processes could not be told, as the operator sees them. */
@Component
class ImportWork implements BackgroundWork {

    private final PayRunMoveTable moves;

    ImportWork(PayRunMoveTable moves) {
        this.moves = moves;
    }

    @Override
    public String id() {
        return "loonruns";
    }

    @Override
    public String name() {
        return "Dossiers bijwerken na ingelezen loonruns";
    }

    @Override
    public Failing failing() {
        return moves.failing();
    }

    @Override
    public void retry() {
        moves.retry();
    }
}
