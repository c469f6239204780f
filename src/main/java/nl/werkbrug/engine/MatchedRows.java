package nl.werkbrug.engine;

import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/** Catches which rows of a table held: the engine's result leaves out their ids. */
class MatchedRows implements DmnDecisionTableEvaluationListener {

    /** The engine tells its listeners in the thread that asked, before it answers. */
    private final ThreadLocal<List<DmnEvaluatedDecisionRule>> matched = new ThreadLocal<>();

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        matched.set(List.copyOf(event.getMatchingRules()));
    }

    /** The rows of the question just asked in this thread; they are forgotten here. */
    List<DmnEvaluatedDecisionRule> take() {
        List<DmnEvaluatedDecisionRule> rows = matched.get();
        matched.remove();
        return rows;
    }
}
