package nl.werkbrug.objection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.NewObjection;
import nl.werkbrug.objection.ObjectionIntake;
import nl.werkbrug.objection.ObjectionTerms;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody objects to a decision: the employer that got it, or who asked it for the employee. */
@Component
class FileObjectionFlow implements FormFlow {

    private static final String BEFORE = "objection.file.before";

    private final ObjectionAccess access;
    private final ObjectionIntake intake;
    private final ObjectionTerms terms;
    private final Uploads uploads;
    private final PageFormats formats;
    private final Clock clock;

    FileObjectionFlow(
            ObjectionAccess access,
            ObjectionIntake intake,
            ObjectionTerms terms,
            Uploads uploads,
            PageFormats formats,
            Clock clock) {
        this.access = access;
        this.intake = intake;
        this.terms = terms;
        this.uploads = uploads;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bezwaar";
    }

    @Override
    public FormPage open(String decisionId, Viewer viewer) {
        ObjectionAccess.Own own = access.own(decisionId, viewer);
        Contested it = own.decision();
        FormPage page = FormPage.of(
                "objection-file", Words.of("objection.file.title", it.title()), ObjectionAccess.page(it),
                draft(decisionId, viewer));
        return intake.possible(it, own.sender()) ? page.withVariables(Map.of("late", late(it), "forEmployee", own.forEmployeeId() != null)) : page.done(Words.of(BEFORE));
    }

    @Override
    public Preview preview(String decisionId, Answers answers, Viewer viewer) {
        ObjectionAccess.Own own = access.own(decisionId, viewer);
        Contested it = own.decision();
        if (!intake.possible(it, own.sender())) {
            return Preview.mistake("grounds", Words.of(BEFORE));
        }
        DeadlineResult last = terms.lastDay(it.madeKnownOn());
        List<String> warnings = late(it)
                ? List.of(Words.of("objection.file.late", formats.dateWithDay(last.end())))
                : List.of();
        return new Preview(
                List.of(new Preview.Line(Words.of("objection.file.last-day"), formats.dateWithDay(last.end()), last.term().source(), true)),
                warnings, List.of());
    }

    @Override
    @Transactional
    public FormResult submit(String decisionId, Answers answers, Viewer viewer) {
        ObjectionAccess.Own own = access.own(decisionId, viewer);
        Contested it = own.decision();
        LocalDate today = DutchTime.today(clock);
        byte[] paper = uploads.sent(draft(decisionId, viewer), answers, "paper").orElse(null);
        boolean filed = intake.file(
                new NewObjection(
                        it.id(), own.sender(), false, null, today, answers.text("grounds").orElse(null), answers.text("lateReason").orElse(null),
                        paper),
                viewer);
        return filed
                ? new FormResult.Done(
                        ObjectionAccess.page(it), Words.of(own.forEmployeeId() == null ? "objection.file.done" : "objection.file.done-for"))
                : new FormResult.Before();
    }

    private boolean late(Contested it) {
        return DutchTime.today(clock).isAfter(terms.lastDay(it.madeKnownOn()).end());
    }

    private static String draft(String decisionId, Viewer viewer) {
        return "objection:" + decisionId + ":" + viewer.userId();
    }
}
