package nl.werkbrug.wagesubsidy.measurement.web;

import nl.werkbrug.form.Answers;
import nl.werkbrug.wagesubsidy.measurement.Measurement;

/** A visit in a form; the same words wherever one is planned or moved. */
final class VisitAnswers {

    static final String ON = "visit.on";
    static final String TIME = "visit.time";
    static final String PLACE = "visit.place";
    static final String WITH = "visit.with";

    private VisitAnswers() {}

    static Measurement.Visit of(Answers answers) {
        return new Measurement.Visit(
                answers.date(ON).orElseThrow(), answers.text(TIME).orElse(null), answers.text(PLACE).orElseThrow(),
                answers.text(WITH).orElseThrow());
    }
}
