package nl.werkbrug.coaching.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingBreaks;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coaching stands still, or goes on again. */
@Component
class CoachingBreakFlow implements FormFlow {

    private final CoachingAccess access;
    private final CoachingBreaks breaks;

    CoachingBreakFlow(CoachingAccess access, CoachingBreaks breaks) {
        this.access = access;
        this.breaks = breaks;
    }

    @Override
    public String name() {
        return "begeleiding-onderbreken";
    }

    @Override
    public FormPage open(String coachingId, Viewer viewer) {
        Coaching it = access.changeable(coachingId, viewer);
        boolean lasts = breaks.lasting(coachingId).isPresent();
        FormPage page = FormPage.of(
                lasts ? "coaching-break-over" : "coaching-break", lasts
                        ? Words.of("coaching.coaching-break.the-interruption-is-over")
                                : Words.of("coaching.coaching-break.report-an-interruption"),
                "/dossiers/" + it.dossierId(), "coaching-break:" + coachingId + ":" + viewer.userId());
        return it.over() ? page.done(Words.of("coaching.coaching-break.the-coaching-has-already")) : page;
    }

    @Override
    @Transactional
    public FormResult submit(String coachingId, Answers answers, Viewer viewer) {
        Coaching it = access.changeable(coachingId, viewer);
        LocalDate last = answers.date("break.last").orElse(null);
        LocalDate first = breaks.lasting(coachingId).map(pause -> pause.firstDay())
                .or(() -> answers.date("break.first")).orElse(null);
        if (it.over() || first == null) {
            return new FormResult.Before();
        }
        Optional<FieldError> mistake = mistake(it, first, last);
        if (mistake.isPresent()) {
            return new FormResult.Refused(List.of(mistake.get()));
        }
        return record(it, first, last, viewer);
    }

    private Optional<FieldError> mistake(Coaching it, LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            return Optional.of(FieldError.in("break.last", Words.of("coaching.coaching-break.the-last-day-is")));
        }
        if (first.isBefore(it.startsOn())) {
            return Optional.of(FieldError.in("break.first", Words.of("coaching.coaching-break.this-day-is-before")));
        }
        boolean told = breaks.of(it.id()).stream().filter(pause -> pause.lastDay() != null)
                .anyMatch(pause -> (last == null || !pause.firstDay().isAfter(last)) && !pause.lastDay().isBefore(first));
        return told && breaks.lasting(it.id()).isEmpty()
                ? Optional.of(FieldError.in("break.first", Words.of("coaching.coaching-break.an-interruption-has-already")))
                : Optional.empty();
    }

    private FormResult record(Coaching it, LocalDate first, LocalDate last, Viewer viewer) {
        if (breaks.lasting(it.id()).isPresent()) {
            breaks.over(it.id(), last, viewer);
            return new FormResult.Done("/dossiers/" + it.dossierId(),
                    Words.of("coaching.coaching-break.recorded-that-the-interruption"));
        }
        breaks.begin(it.id(), first, last, viewer);
        return new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("coaching.coaching-break.the-interruption-has-been"));
    }
}
