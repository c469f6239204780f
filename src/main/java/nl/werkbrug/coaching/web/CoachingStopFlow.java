package nl.werkbrug.coaching.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingEnds;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coaching stops before its time. */
@Component
class CoachingStopFlow implements FormFlow {

    private final CoachingAccess access;
    private final CoachingEnds ends;

    CoachingStopFlow(CoachingAccess access, CoachingEnds ends) {
        this.access = access;
        this.ends = ends;
    }

    @Override
    public String name() {
        return "begeleiding-stoppen";
    }

    @Override
    public FormPage open(String coachingId, Viewer viewer) {
        Coaching it = access.changeable(coachingId, viewer);
        FormPage page = FormPage.of(
                "coaching-stop", Words.of("coaching.coaching-stop.stop-the-coaching"), "/dossiers/" + it.dossierId(),
                "coaching-stop:" + coachingId + ":" + viewer.userId());
        return it.over() || it.state() == Coaching.State.ENDING
                ? page.done(Words.of("coaching.coaching-stop.the-coaching-is-already")) : page;
    }

    @Override
    @Transactional
    public FormResult submit(String coachingId, Answers answers, Viewer viewer) {
        Coaching it = access.changeable(coachingId, viewer);
        boolean done = ends.end(
                coachingId, answers.date("stop.on").orElseThrow(),
                Words.in(Language.DUTCH, "coaching.kept.stops-because", CoachingAccess.needed(answers, "stop.because")));
        return done ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("coaching.coaching-stop.the-coaching-stops"))
                : new FormResult.Before();
    }
}
