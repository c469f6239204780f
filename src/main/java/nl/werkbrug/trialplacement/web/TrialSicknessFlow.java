package nl.werkbrug.trialplacement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.PlacementSickness;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.store.TrialSicknessTable.Sickness;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody on trial is sick, or better again: only from when until when. */
@Component
class TrialSicknessFlow implements FormFlow {

    private static final String FIRST = "sickness.first";
    private static final String LAST = "sickness.last";
    private static final String COUNTS = "trialplacement.trial-sickness.for-this-benefit-we";
    private static final String DOES_NOT_COUNT =
            "trialplacement.trial-sickness.days-of-illness-do";

    private final TrialAccess access;
    private final PlacementSickness sickness;

    TrialSicknessFlow(TrialAccess access, PlacementSickness sickness) {
        this.access = access;
        this.sickness = sickness;
    }

    @Override
    public String name() {
        return "proefplaatsing-ziek";
    }

    @Override
    public FormPage open(String trialId, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        boolean lasts = sickness.lasting(trialId).isPresent();
        FormPage page = lasts
                ? TrialAccess.page(it, "trial-recovered", Words.of("trialplacement.trial-sickness.report-recovered"), viewer)
                : TrialAccess.page(it, "trial-sick", Words.of("trialplacement.trial-sickness.report-sick"), viewer);
        return it.over() || it.state() == State.RUNNING ? page
                : page.done(Words.of("trialplacement.trial-sickness.the-trial-placement-has"));
    }

    @Override
    public Preview preview(String trialId, Answers answers, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        Optional<FieldError> mistake = mistake(it, answers);
        return mistake.isPresent() ? new Preview(List.of(), List.of(), List.of(mistake.get()))
                : Preview.warning(List.of(sickness.makesLonger(it) ? Words.of(DOES_NOT_COUNT) : Words.of(COUNTS)));
    }

    @Override
    @Transactional
    public FormResult submit(String trialId, Answers answers, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        if (it.state() != State.RUNNING || first(it, answers) == null) {
            return new FormResult.Before();
        }
        Optional<FieldError> mistake = mistake(it, answers);
        if (mistake.isPresent()) {
            return new FormResult.Refused(List.of(mistake.get()));
        }
        LocalDate last = answers.date(LAST).orElse(null);
        if (sickness.lasting(trialId).isPresent()) {
            sickness.ends(trialId, last, viewer);
        } else {
            sickness.begins(trialId, first(it, answers), last, viewer);
        }
        return new FormResult.Done(
                "/dossiers/" + it.dossierId(), last == null ? Words.of("trialplacement.trial-sickness.the-report-of-illness")
                        : Words.of("trialplacement.trial-sickness.the-days-of-illness"));
    }

    private Optional<FieldError> mistake(TrialPlacement it, Answers answers) {
        LocalDate first = first(it, answers);
        Optional<LocalDate> last = answers.date(LAST);
        boolean lasts = sickness.lasting(it.id()).isPresent();
        String key = lasts ? LAST : FIRST;
        if (first.isBefore(it.days().first()) || first.isAfter(it.days().last())) {
            return Optional.of(FieldError.in(key, Words.of("trialplacement.trial-sickness.this-day-is-outside")));
        }
        if (last.filter(day -> day.isBefore(first)).isPresent()) {
            return Optional.of(FieldError.in(LAST, Words.of("trialplacement.trial-sickness.the-last-day-of")));
        }
        return !lasts && sickness.overlaps(it.id(), first, last.orElse(null))
                ? Optional.of(FieldError.in(FIRST, Words.of("trialplacement.trial-sickness.illness-has-already-been")))
                        : Optional.empty();
    }

    /** Null when it was not told, because somebody else did at the same moment. */
    private LocalDate first(TrialPlacement it, Answers answers) {
        return sickness.lasting(it.id()).map(Sickness::first).or(() -> answers.date(FIRST)).orElse(null);
    }
}
