package nl.werkbrug.trialplacement.web;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.PlacementChecks;
import nl.werkbrug.trialplacement.PlacementExtensions;
import nl.werkbrug.trialplacement.PlacementSickness;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a longer trial placement, with the reasons. */
@Component
class TrialExtensionFlow implements FormFlow {

    private static final String LAST = "extension.lastDay";

    private final TrialAccess access;
    private final PlacementExtensions extensions;
    private final PlacementChecks checks;
    private final PlacementSickness sickness;

    TrialExtensionFlow(
            TrialAccess access, PlacementExtensions extensions, PlacementChecks checks, PlacementSickness sickness) {
        this.access = access;
        this.extensions = extensions;
        this.checks = checks;
        this.sickness = sickness;
    }

    @Override
    public String name() {
        return "proefplaatsing-verlengen";
    }

    @Override
    public FormPage open(String trialId, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        FormPage page = TrialAccess.page(it, "trial-extension", Words.of("trialplacement.trial-extension.apply-for-an-extension"),
                viewer);
        if (it.over()) {
            return page;
        }
        if (it.state() != State.RUNNING) {
            return page.done(Words.of("trialplacement.trial-extension.the-trial-placement-has"));
        }
        return extensions.waiting(trialId).isEmpty() ? page
                : page.done(Words.of("trialplacement.trial-extension.an-extension-has-already"));
    }

    @Override
    public Preview preview(String trialId, Answers answers, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        String warning = Words.of("trialplacement.trial-extension.the-new-last-day", it.authority().label());
        return new Preview(List.of(), List.of(warning), mistakes(it, answers));
    }

    @Override
    @Transactional
    public FormResult submit(String trialId, Answers answers, Viewer viewer) {
        TrialPlacement it = access.forEmployer(trialId, viewer);
        if (it.state() != State.RUNNING) {
            return new FormResult.Before();
        }
        List<FieldError> mistakes = mistakes(it, answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        return extensions.ask(trialId, last(answers), answers.text("extension.reasons").orElseThrow(), viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("trialplacement.trial-extension.ready-apply-for-the"))
                : new FormResult.Before();
    }

    private List<FieldError> mistakes(TrialPlacement it, Answers answers) {
        return checks.later(it, last(answers), sickness.term(it), sickness.stoodStill(it), LAST);
    }

    private static LocalDate last(Answers answers) {
        return answers.date(LAST).orElseThrow();
    }
}
