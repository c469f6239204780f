package nl.werkbrug.wagesubsidy.measurement.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.measurement.Measurement;
import nl.werkbrug.wagesubsidy.measurement.Visits;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever measures moves the visit, or says that it did not happen; the id is that of the measurement. */
@Component
class MoveVisitFlow implements FormFlow {

    private static final String WHAT = "what";
    private static final String OFF = "OFF";

    private final Visits visits;

    MoveVisitFlow(Visits visits) {
        this.visits = visits;
    }

    @Override
    public String name() {
        return "bezoek-verzetten";
    }

    @Override
    public FormPage open(String measurementId, Viewer viewer) {
        Measurement it = visits.forExpert(measurementId, viewer);
        FormPage page = FormPage.of(
                "move-visit", Words.of("wagesubsidy.move-visit.move-the-visit"), back(it),
                        "move-visit:" + measurementId + ":" + viewer.userId());
        return it.visiting() ? page.withPrefill(prefill(it.visit()))
                : page.done(Words.of("wagesubsidy.move-visit.no-visit-is-planned"));
    }

    private static Map<String, Object> prefill(Measurement.Visit visit) {
        Map<String, Object> values = new HashMap<>();
        values.put(VisitAnswers.ON, visit.on());
        values.put(VisitAnswers.PLACE, visit.place());
        values.put(VisitAnswers.WITH, visit.speaksTo());
        if (visit.time() != null) {
            values.put(VisitAnswers.TIME, visit.time());
        }
        return values;
    }

    @Override
    @Transactional
    public FormResult submit(String measurementId, Answers answers, Viewer viewer) {
        Measurement it = visits.forExpert(measurementId, viewer);
        String because = answers.text("because").orElseThrow();
        if (answers.text(WHAT).filter(OFF::equals).isPresent()) {
            return visits.callOff(measurementId, because, viewer)
                    ? new FormResult.Done(back(it), Words.of("wagesubsidy.move-visit.the-visit-is-cancelled"))
                    : new FormResult.Before();
        }
        Measurement.Visit visit = VisitAnswers.of(answers);
        if (visit.equals(it.visit())) {
            return new FormResult.Refused(List.of(FieldError.in(
                    VisitAnswers.ON, Words.of("wagesubsidy.move-visit.this-is-the-appointment"))));
        }
        return visits.move(measurementId, visit, because, viewer)
                ? new FormResult.Done(back(it), Words.of("wagesubsidy.move-visit.the-visit-has-been"))
                : new FormResult.Before();
    }

    private static String back(Measurement it) {
        return "/dossiers/" + it.dossierId();
    }
}
