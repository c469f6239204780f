package nl.werkbrug.garnishment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Terms;
import nl.werkbrug.garnishment.declaration.Corrections;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Mending the day on which the employee's request for a later declaration came in. */
@Component
class DelayCorrectionFlow implements FormFlow {

    private final GarnishmentAccess access;
    private final Corrections corrections;
    private final Terms terms;
    private final PageFormats formats;
    private final Clock clock;

    DelayCorrectionFlow(
            GarnishmentAccess access, Corrections corrections, Terms terms, PageFormats formats, Clock clock) {
        this.access = access;
        this.corrections = corrections;
        this.terms = terms;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "loonbeslag-uitstel-verbeteren";
    }

    @Override
    public FormPage open(String garnishmentId, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        FormPage page = FormPage.of(
                "correct-delay-request", Words.of("garnishment.delay-correction.title"), GarnishmentAccess.dossier(it),
                "delay-correction:" + garnishmentId + ":" + viewer.userId());
        return corrections.delayPossible(it)
                ? page
                : page.done(Words.of("garnishment.delay-correction.none"));
    }

    @Override
    public Preview preview(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        LocalDate day = answers.date("requestedOn").orElseThrow();
        return corrections.whyNotRequestedOn(it, day)
                .map(why -> Preview.mistake("requestedOn", why))
                .orElseGet(() -> outcome(it, day));
    }

    /** A request that turns out to be late lets go of a signed declaration at once, so the clerk sees that beforehand. */
    private Preview outcome(Garnishment it, LocalDate day) {
        LocalDate was = terms.earliest(it).end();
        LocalDate becomes = terms.earliest(it.delayRequested(day)).end();
        List<Preview.Line> lines = List.of(
                line(Words.of("garnishment.delay-correction.request-day"), it.delayRequestedOn(), day, ""),
                line(Words.of("garnishment.delay-correction.first-day"), was, becomes, terms.earliest(it).term().source()));
        boolean goesNow = becomes.isBefore(was) && !becomes.isAfter(DutchTime.today(clock));
        return new Preview(lines, goesNow
                ? List.of(Words.of("garnishment.delay-correction.too-late"))
                : List.of(), List.of());
    }

    private Preview.Line line(String label, LocalDate was, LocalDate becomes, String source) {
        String value = was.equals(becomes) ? Words.of("garnishment.delay-correction.same", formats.date(was))
                : Words.of("garnishment.delay-correction.becomes", formats.date(was), formats.date(becomes));
        return new Preview.Line(label, value, source, true);
    }

    @Override
    public FormResult submit(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        if (!corrections.delayPossible(it)) {
            return new FormResult.Before();
        }
        Preview preview = preview(garnishmentId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        return corrections.delayRequestedOn(
                        garnishmentId, answers.date("requestedOn").orElseThrow(), answers.text("reason").orElseThrow(), viewer)
                ? new FormResult.Done(GarnishmentAccess.dossier(it), Words.of("garnishment.delay-correction.done"))
                : new FormResult.Before();
    }
}
