package nl.werkbrug.wagesubsidy.objection.web;

import nl.werkbrug.deadline.ObjectionArrival;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.objection.CommitteeAdvice;
import nl.werkbrug.wagesubsidy.objection.Heard;
import nl.werkbrug.wagesubsidy.objection.Objection;
import nl.werkbrug.wagesubsidy.objection.ObjectionTable;
import nl.werkbrug.wagesubsidy.objection.ObjectionTerms;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.springframework.stereotype.Component;

/** Makes objections ready for pages. The caller found them for the viewer. */
@Component
public class ObjectionViews {

    private final ObjectionTable objections;
    private final DecisionTable decisions;
    private final ObjectionTerms terms;
    private final CommitteeAdvice advices;
    private final DutchFormats formats;

    ObjectionViews(
            ObjectionTable objections, DecisionTable decisions, ObjectionTerms terms, CommitteeAdvice advices, DutchFormats formats) {
        this.objections = objections;
        this.decisions = decisions;
        this.terms = terms;
        this.advices = advices;
        this.formats = formats;
    }

    public ObjectionView of(Objection it) {
        ObjectionArrival arrival = terms.arrival(it);
        return new ObjectionView(it, decisions.get(it.contestedId()), arrival.term().end(), switch (arrival.outcome()) {
            case IN_TIME -> "op tijd";
            case IN_TIME_BY_POST -> "op tijd: op tijd gepost en binnen een week daarna binnen (artikel 6:9 lid 2 Awb)";
            case LATE -> late(it.intake().excused());
        }, objections.heard(it.id()).orElse(null), advices.of(it.id()).orElse(null));
    }

    /** What an objection was about and how the employer was heard, for the letter. */
    String inWords(Objection it) {
        Decision about = decisions.get(it.contestedId());
        return "Op " + formats.date(it.intake().receivedOn()) + " kregen wij uw bezwaar tegen: " + about.kind().title() + " van "
                + formats.date(about.madeKnownOn()) + "." + objections.heard(it.id()).map(this::inWords).orElse("");
    }

    private String inWords(Heard heard) {
        return heard.on() == null
                ? " Wij hebben u niet gehoord: " + heard.note()
                : " Op " + formats.date(heard.on()) + " legde u het uit in een gesprek.";
    }

    private static String late(Boolean excused) {
        if (excused == null) {
            return "te laat";
        }
        return excused ? "te laat, maar het telt mee (artikel 6:11 Awb)" : "te laat, en het telt niet mee (artikel 6:11 Awb)";
    }
}
