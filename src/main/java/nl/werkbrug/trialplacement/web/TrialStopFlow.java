package nl.werkbrug.trialplacement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.PlacementEnds;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A trial placement stops before its time, with a reason that the employee reads too. */
@Component
class TrialStopFlow implements FormFlow {

    private static final Map<String, String> BY = Map.of(
            "EMPLOYER", Words.in(Language.DUTCH, "kept.who.employer"),
            "PERSON", Words.in(Language.DUTCH, "kept.who.employee"),
            "BOTH", Words.in(Language.DUTCH, "trialplacement.kept.by.BOTH"),
            "AUTHORITY", Words.in(Language.DUTCH, "trialplacement.kept.by.AUTHORITY"));

    private final TrialAccess access;
    private final PlacementEnds ends;

    TrialStopFlow(TrialAccess access, PlacementEnds ends) {
        this.access = access;
        this.ends = ends;
    }

    @Override
    public String name() {
        return "proefplaatsing-stoppen";
    }

    @Override
    public FormPage open(String trialId, Viewer viewer) {
        return TrialAccess.page(access.forEmployer(trialId, viewer), "trial-stop",
                Words.of("trialplacement.trial-stop.stop-the-trial-placement"), viewer);
    }

    @Override
    public Preview preview(String trialId, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistake(access.forEmployer(trialId, viewer), answers).map(List::of).orElse(List.of());
        return new Preview(List.of(), List.of(Words.of("trialplacement.trial-stop.the-hire-itself-does")), mistakes);
    }

    @Override
    @Transactional
    public FormResult submit(String trialId, Answers answers, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        Optional<FieldError> mistake = it.over() ? Optional.empty() : mistake(it, answers);
        if (mistake.isPresent()) {
            return new FormResult.Refused(List.of(mistake.get()));
        }
        return ends.stopEarly(
                        trialId, on(answers), BY.get(answers.text("stop.by").orElseThrow()),
                        answers.text("stop.because").orElseThrow(), viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("trialplacement.trial-stop.the-trial-placement-stops"))
                : new FormResult.Before();
    }

    private static Optional<FieldError> mistake(TrialPlacement it, Answers answers) {
        boolean runs = it.state() == State.RUNNING;
        return runs && (on(answers).isBefore(it.days().first()) || on(answers).isAfter(it.days().last()))
                ? Optional.of(FieldError.in("stop.on", Words.of("trialplacement.trial-stop.this-day-is-outside"))) : Optional.empty();
    }

    private static LocalDate on(Answers answers) {
        return answers.date("stop.on").orElseThrow();
    }
}
