package nl.werkbrug.trialplacement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
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
    private static final String COUNTS = "Bij deze uitkering vonden wij geen regel dat dagen van ziekte niet meetellen (eigen lezing, "
            + "schatting). De laatste dag blijft gelijk. Vraag het na bij wie besliste, of vraag verlenging aan.";
    private static final String DOES_NOT_COUNT =
            "Dagen van ziekte tellen niet mee (artikel 37 lid 3 Wet WIA, tekst van 2017). De laatste dag schuift op. "
                    + "Meld het ook aan UWV.";

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
        FormPage page = lasts ? TrialAccess.page(it, "trial-recovered", "Beter melden", viewer)
                : TrialAccess.page(it, "trial-sick", "Ziekte melden", viewer);
        return it.over() || it.state() == State.RUNNING ? page : page.done("De proefplaatsing is nog niet begonnen.");
    }

    @Override
    public Preview preview(String trialId, Answers answers, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        Optional<FieldError> mistake = mistake(it, answers);
        return mistake.isPresent() ? new Preview(List.of(), List.of(), List.of(mistake.get()))
                : Preview.warning(List.of(sickness.makesLonger(it) ? DOES_NOT_COUNT : COUNTS));
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
                "/dossiers/" + it.dossierId(), last == null ? "De ziekmelding is vastgelegd." : "De ziektedagen zijn vastgelegd.");
    }

    private Optional<FieldError> mistake(TrialPlacement it, Answers answers) {
        LocalDate first = first(it, answers);
        Optional<LocalDate> last = answers.date(LAST);
        boolean lasts = sickness.lasting(it.id()).isPresent();
        String key = lasts ? LAST : FIRST;
        if (first.isBefore(it.days().first()) || first.isAfter(it.days().last())) {
            return Optional.of(FieldError.in(key, "Deze dag valt buiten de proefplaatsing. Controleer de dag."));
        }
        if (last.filter(day -> day.isBefore(first)).isPresent()) {
            return Optional.of(FieldError.in(LAST, "De laatste ziektedag ligt voor de eerste. Controleer de dag."));
        }
        return !lasts && sickness.overlaps(it.id(), first, last.orElse(null))
                ? Optional.of(FieldError.in(FIRST, "Over een van deze dagen is al ziekte gemeld. Controleer de dagen.")) : Optional.empty();
    }

    /** Null when it was not told, because somebody else did at the same moment. */
    private LocalDate first(TrialPlacement it, Answers answers) {
        return sickness.lasting(it.id()).map(Sickness::first).or(() -> answers.date(FIRST)).orElse(null);
    }
}
