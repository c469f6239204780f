package nl.werkbrug.agenda.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.CourseCorrections;
import nl.werkbrug.agenda.DeadlineRights;
import nl.werkbrug.agenda.DefaultNotices;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Taking back what was entered about a deadline by mistake: a suspension, an extension, or the notice of default. */
@Component
class WithdrawEntryFlow implements FormFlow {

    private static final String NOTICE = "ingebrekestelling";

    private final CourseCorrections corrections;
    private final DefaultNotices notices;
    private final DeadlineRights rights;
    private final DeadlineForms forms;

    WithdrawEntryFlow(
            CourseCorrections corrections, DefaultNotices notices, DeadlineRights rights, DeadlineForms forms) {
        this.corrections = corrections;
        this.notices = notices;
        this.rights = rights;
        this.forms = forms;
    }

    /** What is meant: the deadline, a dot, and the entry. */
    private record Target(String deadlineId, String entry) {

        static Target of(String id) {
            int dot = id.indexOf('.');
            if (dot < 0) {
                throw new NotVisible("deadline entry", id);
            }
            return new Target(id.substring(0, dot), id.substring(dot + 1));
        }

        boolean notice() {
            return entry.equals(NOTICE);
        }
    }

    @Override
    public String name() {
        return "vastlegging-intrekken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Target target = Target.of(id);
        RunningDeadline it = find(target, viewer);
        String what = target.notice() ? Words.of("agenda.deed.the-default") : corrections.words(it.id(), target.entry(), Language.current());
        FormPage page = forms.about(it, viewer, FormPage.of("withdraw-entry", Words.of("agenda.deed.withdraw-entry", what), DeadlineForms.address(it),
                "withdraw-entry:" + id + ":" + viewer.userId()));
        if (target.notice()) {
            return it.defaultNoticeOn() == null ? page.done(Words.of("agenda.deed.none-recorded")) : page;
        }
        return it.state().running() ? page : page.done(Words.of("agenda.refused.over"));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        Target target = Target.of(id);
        RunningDeadline it = find(target, viewer);
        return target.notice()
                ? Preview.NOTHING
                : forms.moved(it, !corrections.standsStill(it, target.entry()),
                        () -> corrections.preview(it, target.entry()));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Target target = Target.of(id);
        RunningDeadline it = find(target, viewer);
        String because = answers.text("reason").orElseThrow();
        return DeadlineForms.done(
                () -> {
                    if (target.notice()) {
                        notices.withdraw(it.id(), because, viewer);
                    } else {
                        corrections.withdraw(it.id(), target.entry(), because, viewer);
                    }
                },
                DeadlineForms.address(it), Words.of("agenda.deed.entry-withdrawn"));
    }

    private RunningDeadline find(Target target, Viewer viewer) {
        return target.notice()
                ? rights.toMend(target.deadlineId(), viewer)
                : rights.toChange(target.deadlineId(), viewer);
    }
}
