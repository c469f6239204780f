package nl.werkbrug.coaching.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.log.CoachLog;
import nl.werkbrug.coaching.log.NewVisit;
import nl.werkbrug.coaching.log.Visit;
import nl.werkbrug.coaching.log.Visit.Activity;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Correcting a line of the log, or taking it away. */
@Component
class VisitFlow implements FormFlow {

    static final String NAME = "begeleiding-regel";

    private final CoachLog log;

    VisitFlow(CoachLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FormPage open(String visitId, Viewer viewer) {
        Visit it = log.line(visitId, viewer);
        Map<String, Object> values = new HashMap<>(Map.of(
                "visit.change", "CORRECT", "visit.on", it.on(), "visit.activity", it.activity().name(),
                "visit.minutes", it.minutes(), "visit.travel", it.travelMinutes(), "visit.group", it.groupSize()));
        FormPage page = FormPage.of("coaching-visit", Words.of("coaching.visit.change-a-line-in"), back(it),
                "coaching-visit:" + visitId)
                .withPrefill(values)
                .withOptions(Map.of("activities", CoachingAccess.options(Activity.values(), Activity::label)));
        return it.counts() ? page : page.done(Words.of("coaching.visit.this-line-has-already"));
    }

    @Override
    @Transactional
    public FormResult submit(String visitId, Answers answers, Viewer viewer) {
        Visit was = log.line(visitId, viewer);
        String why = CoachingAccess.needed(answers, "visit.because");
        if (CoachingAccess.needed(answers, "visit.change").equals("REMOVE")) {
            return result(was, log.remove(was, why, viewer), Words.of("coaching.visit.the-line-has-been"));
        }
        LocalDate on = answers.date("visit.on").orElseThrow();
        if (on.isBefore(log.kept(was.coachingId(), viewer).startsOn())) {
            return new FormResult.Refused(List.of(
                    FieldError.in("visit.on", Words.of("coaching.visit.this-day-is-before"))));
        }
        NewVisit corrected = new NewVisit(
                UUID.randomUUID().toString(), on, Activity.valueOf(CoachingAccess.needed(answers, "visit.activity")),
                answers.wholeNumber("visit.minutes").orElseThrow(), answers.wholeNumber("visit.travel").orElse(0),
                answers.wholeNumber("visit.group").orElse(1), was.id());
        return result(was, log.correct(was, corrected, why, viewer), Words.of("coaching.visit.the-line-has-been-2"));
    }

    private static FormResult result(Visit was, boolean done, String message) {
        return done ? new FormResult.Done(back(was), message) : new FormResult.Before();
    }

    private static String back(Visit it) {
        return "/begeleiding/" + it.coachingId() + "/uren";
    }
}
