package nl.werkbrug.agenda.web;

import java.util.List;
import java.util.function.Supplier;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.CourseRefused;
import nl.werkbrug.agenda.DeadlineState;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.ExplanationStep;
import nl.werkbrug.deadline.NotComputable;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.KnownDossiers;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What the forms about deadlines share: their page, the date that follows, and refusals as mistakes in the form. */
@Component
class DeadlineForms {

    private final PageFormats formats;
    private final KnownDossiers about;

    DeadlineForms(PageFormats formats, KnownDossiers about) {
        this.formats = formats;
        this.about = about;
    }

    FormPage page(String formId, String heading, RunningDeadline it, Viewer viewer) {
        return about(it, viewer, FormPage.of(
                formId, heading + ": " + KeptWords.shown(it.what()), address(it), formId + ":" + it.id() + ":" + viewer.userId()));
    }

    FormPage about(RunningDeadline it, Viewer viewer, FormPage page) {
        return page.withAbout(about.of(it.dossierId(), viewer));
    }

    static String address(RunningDeadline it) {
        return "/termijnen/" + it.id();
    }

    /**
     * The old and the new date, or the mistake; while it stands still there is no last day, so none is promised.
     *
     * @param resumes whether it runs again after this
     */
    Preview moved(RunningDeadline it, boolean resumes, Supplier<DeadlineResult> computation) {
        return guarded(() -> {
            DeadlineResult result = computation.get();
            if (it.state() == DeadlineState.SUSPENDED && !resumes) {
                return new Preview(List.of(noDay()), List.of(), List.of());
            }
            List<Preview.Line> lines = List.of(
                    new Preview.Line(Words.of("agenda.preview.until-now"), it.state() == DeadlineState.SUSPENDED
                            ? it.state().inFull() : formats.dateWithDay(it.dates().end()), "", false),
                    new Preview.Line(Words.of("agenda.preview.becomes"), formats.dateWithDay(result.end()), last(result), true));
            return new Preview(lines, List.of(), List.of());
        });
    }

    /** While it stands still there is no last day, so none is promised. */
    static Preview.Line noDay() {
        return new Preview.Line(
                Words.of("agenda.preview.last-day"), Words.of("agenda.preview.unknown"), Words.of("agenda.preview.when-it-runs"), true);
    }

    private static String last(DeadlineResult result) {
        List<ExplanationStep> steps = result.steps().stream()
                .filter(step -> step.kind() != ExplanationStep.Kind.REMARK)
                .toList();
        ExplanationStep step = steps.get(steps.size() - 1);
        return step.shown() + " (" + step.source() + ")";
    }

    /** A preview whose refusals become mistakes. */
    static Preview guarded(Supplier<Preview> preview) {
        try {
            return preview.get();
        } catch (CourseRefused refused) {
            return Preview.mistake(refused.question(), refused.why());
        } catch (NotComputable impossible) {
            return Preview.mistake("", impossible.shown());
        }
    }

    /** Does it; refusals become mistakes, and the caller undoes everything. */
    static FormResult done(Runnable deed, String next, String message) {
        try {
            deed.run();
            return new FormResult.Done(next, message);
        } catch (CourseRefused refused) {
            return new FormResult.Refused(List.of(FieldError.in(refused.question(), refused.why())));
        } catch (NotComputable impossible) {
            return new FormResult.Refused(List.of(FieldError.general(impossible.shown())));
        }
    }
}
