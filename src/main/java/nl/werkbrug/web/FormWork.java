package nl.werkbrug.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.CheckedForm;
import nl.werkbrug.form.Draft;
import nl.werkbrug.form.DraftOutcome;
import nl.werkbrug.form.Drafts;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.FormContext;
import nl.werkbrug.form.FormDefinition;
import nl.werkbrug.form.FormPages;
import nl.werkbrug.form.FormView;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.Supply;
import nl.werkbrug.form.Typed;
import nl.werkbrug.form.UploadIntake;
import nl.werkbrug.form.UploadedFiles;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** The steps of filling in a form: what was typed is never lost, and a stale page never overwrites. */
@Component
class FormWork {

    private final Forms forms;
    private final FormPages pages;
    private final Drafts drafts;
    private final Uploads uploads;
    private final UploadIntake intake;
    private final Sending sending;
    private final PageFormats formats;

    FormWork(
            Forms forms,
            FormPages pages,
            Drafts drafts,
            Uploads uploads,
            UploadIntake intake,
            Sending sending,
            PageFormats formats) {
        this.forms = forms;
        this.pages = pages;
        this.drafts = drafts;
        this.uploads = uploads;
        this.intake = intake;
        this.sending = sending;
        this.formats = formats;
    }

    /** The form at first sight: the draft when there is one, else what is known. */
    FormView first(Work here) {
        String own = here.flow().ownDraft(here.id(), here.viewer());
        List<Draft> found = own == null ? draft(here).stream().toList() : drafts.newest(here.page().draftKey(), own);
        // What the viewer typed while a colleague had the work goes on where the shared draft is now.
        int version = found.stream().filter(it -> it.key().equals(here.page().draftKey())).findFirst().map(Draft::version).orElse(0);
        return found.stream().findFirst()
                .map(draft -> pages.show(form(here), context(here, version), draft.typed()))
                .orElseGet(() -> pages.open(form(here), context(here, 0)));
    }

    /** Keeps what was typed for the viewer alone when somebody else has the work meanwhile; the words that say so. */
    Optional<String> keepAside(Work here, FormFlowController.Posted posted) {
        String own = here.flow().ownDraft(here.id(), here.viewer());
        if (own == null || posted.first("_token").isEmpty() || !here.flow().mayComeBack(here.id(), here.viewer())) {
            return Optional.empty();
        }
        drafts.keep(own, form(here).id(), typed(here, posted), here.viewer().displayName());
        return Optional.of(Words.of("form.kept-aside"));
    }

    FormView refresh(Work here, FormFlowController.Posted posted) {
        return pages.refresh(form(here), posted(here, posted), typed(here, posted));
    }

    /** Keeps the half-done form and stays on the page; a file that is refused is not kept, which is said with the reason. */
    FormOutcome keep(Work here, FormFlowController.Posted posted) {
        FormContext context = posted(here, posted);
        return save(here, posted, context)
                .<FormOutcome>map(mistake -> mend(here, context, typed(here, posted), List.of(mistake)))
                .orElseGet(() -> kept(here, context.files().errors()));
    }

    private static FormOutcome kept(Work here, List<FieldError> refused) {
        if (refused.isEmpty()) {
            return new FormOutcome.GoTo(here.address(), Words.of("form.kept"));
        }
        String reasons = refused.stream().map(FieldError::message).collect(Collectors.joining(" "));
        return new FormOutcome.GoTo(
                here.address(), Words.of("form.kept-but-file"), Words.of("form.file-not-kept") + " " + reasons);
    }

    /** Checks everything; then the page to check, or sends at once when the form needs no such page. */
    FormOutcome submit(Work here, FormFlowController.Posted posted) {
        FormContext context = posted(here, posted);
        Typed typed = typed(here, posted);
        CheckedForm checked = pages.check(form(here), context, typed);
        if (checked instanceof CheckedForm.Rejected rejected) {
            return new FormOutcome.Mend(rejected.view());
        }
        Answers answers = ((CheckedForm.Accepted) checked).answers();
        List<FieldError> mistakes = here.flow().preview(here.id(), answers, here.viewer()).mistakes();
        if (!mistakes.isEmpty()) {
            return mend(here, context, typed, mistakes);
        }
        if (!form(here).checkAnswers()) {
            return sent(here, posted, context, typed, answers);
        }
        return save(here, posted, context)
                .<FormOutcome>map(mistake -> mend(here, context, typed, List.of(mistake)))
                .orElseGet(() -> new FormOutcome.GoTo(here.address() + "/controle", null));
    }

    /** The page to check, made from the draft. */
    FormOutcome review(Work here) {
        Optional<Draft> draft = draft(here);
        if (draft.isEmpty()) {
            return new FormOutcome.GoTo(here.address(), null);
        }
        CheckedForm checked =
                pages.check(form(here), context(here, draft.get().version()), draft.get().typed());
        if (checked instanceof CheckedForm.Accepted accepted) {
            Preview preview = here.flow().preview(here.id(), accepted.answers(), here.viewer());
            return new FormOutcome.Check(accepted.view(), preview, preview.fingerprint());
        }
        return new FormOutcome.Mend(checked.view());
    }

    /** Sends what was checked: exactly the draft that the page to check showed. */
    FormOutcome send(Work here, FormFlowController.Posted posted) {
        Optional<Draft> draft = draft(here);
        Optional<String> earlier = sending.earlier(posted.first("_token"));
        if (earlier.isPresent() || draft.isEmpty()) {
            return new FormOutcome.GoTo(earlier.orElse(here.address()), null);
        }
        FormContext context = context(here, draft.get().version());
        if (!String.valueOf(draft.get().version()).equals(posted.first("_version"))) {
            return mend(here, context, draft.get().typed(), List.of(FieldError.general(
                    Words.of("form.answers-changed"))));
        }
        CheckedForm checked = pages.check(form(here), context, draft.get().typed());
        if (!(checked instanceof CheckedForm.Accepted accepted)) {
            return new FormOutcome.Mend(checked.view());
        }
        Preview now = here.flow().preview(here.id(), accepted.answers(), here.viewer());
        if (!now.fingerprint().equals(posted.first("_shown"))) {
            return new FormOutcome.Check(accepted.view(), now.warned(
                    Words.of("form.facts-changed")), now.fingerprint());
        }
        return sent(here, posted, context, draft.get().typed(), accepted.answers());
    }

    private FormOutcome sent(
            Work here, FormFlowController.Posted posted, FormContext context, Typed typed, Answers answers) {
        try {
            return sending.once(here, posted.first("_token"), answers);
        } catch (Sending.Refused refused) {
            return mend(here, context, typed, refused.mistakes());
        } catch (ConcurrencyFailureException atTheSameMoment) {
            return mend(here, context, typed, List.of(FieldError.general(
                    Words.of("form.same-moment"))));
        }
    }

    private FormOutcome mend(Work here, FormContext context, Typed typed, List<FieldError> mistakes) {
        return new FormOutcome.Mend(pages.reject(form(here), context, typed, mistakes).view());
    }

    /** Saves the draft; a mistake when somebody else saved a newer one. */
    private Optional<FieldError> save(Work here, FormFlowController.Posted posted, FormContext context) {
        DraftOutcome outcome = drafts.save(
                here.page().draftKey(), form(here).id(), typed(here, posted), context.draftVersion(), here.viewer().displayName());
        String own = here.flow().ownDraft(here.id(), here.viewer());
        if (own != null && outcome instanceof DraftOutcome.Saved) {
            drafts.delete(own);
        }
        if (outcome instanceof DraftOutcome.Stale stale) {
            return Optional.of(FieldError.general(Words.of("form.stale", stale.updatedBy(), formats.moment(stale.updatedAt()))));
        }
        return outcome instanceof DraftOutcome.Gone
                ? Optional.of(FieldError.general(Words.of("form.sent-elsewhere")))
                : Optional.empty();
    }

    private FormDefinition form(Work here) {
        return forms.get(here.page().formId());
    }

    private Optional<Draft> draft(Work here) {
        return drafts.find(here.page().draftKey());
    }

    private Typed typed(Work here, FormFlowController.Posted posted) {
        return Typed.posted(form(here), posted.fields());
    }

    private FormContext context(Work here, int version) {
        return FormContext.at(here.address())
                .withFacts(here.page().told().facts())
                .withPrefill(here.page().prefill())
                .withOrigins(here.page().origins())
                .withSupply(new Supply(here.page().options(), here.page().variables()))
                .withFiles(new UploadedFiles(uploads.of(here.page().draftKey()), List.of()))
                .withDraft(version);
    }

    private FormContext posted(Work here, FormFlowController.Posted posted) {
        UploadedFiles files = intake.take(
                form(here), here.page().draftKey(), posted.fields(), posted.files(), here.viewer().username());
        return context(here, version(posted)).withFiles(files);
    }

    private static int version(FormFlowController.Posted posted) {
        String version = posted.first("_version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
