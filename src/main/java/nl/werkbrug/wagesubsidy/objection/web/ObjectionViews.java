package nl.werkbrug.wagesubsidy.objection.web;

import nl.werkbrug.deadline.ObjectionArrival;
import nl.werkbrug.wagesubsidy.objection.Objection;
import nl.werkbrug.wagesubsidy.objection.ObjectionTerms;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.springframework.stereotype.Component;

/** Makes objections ready for pages. The caller found them for the viewer. */
@Component
public class ObjectionViews {

    private final DecisionTable decisions;
    private final ObjectionTerms terms;

    ObjectionViews(DecisionTable decisions, ObjectionTerms terms) {
        this.decisions = decisions;
        this.terms = terms;
    }

    public ObjectionView of(Objection it) {
        ObjectionArrival arrival = terms.arrival(it);
        return new ObjectionView(it, decisions.get(it.contestedId()), arrival.term().end(), switch (arrival.outcome()) {
            case IN_TIME -> "op tijd";
            case IN_TIME_BY_POST -> "op tijd: op tijd gepost en binnen een week daarna binnen (artikel 6:9 lid 2 Awb)";
            case LATE -> "te laat";
        });
    }
}
