package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Terms;
import nl.werkbrug.garnishment.declaration.Corrections;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Mending the day on which the garnishment was laid. */
@Component
class ServedOnFlow implements FormFlow {

    private final GarnishmentAccess access;
    private final Corrections corrections;
    private final Terms terms;
    private final PageFormats formats;

    ServedOnFlow(GarnishmentAccess access, Corrections corrections, Terms terms, PageFormats formats) {
        this.access = access;
        this.corrections = corrections;
        this.terms = terms;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "loonbeslag-dag-verbeteren";
    }

    @Override
    public FormPage open(String garnishmentId, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        FormPage page = FormPage.of(
                "correct-served-on", Words.of("garnishment.served-on.title"), GarnishmentAccess.dossier(it),
                "served-on:" + garnishmentId + ":" + viewer.userId());
        return corrections.possible(it)
                ? page
                : page.done(Words.of("garnishment.served-on.too-late"));
    }

    @Override
    public Preview preview(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        LocalDate day = answers.date("servedOn").orElseThrow();
        return corrections.whyNotServedOn(it, day)
                .map(why -> Preview.mistake("servedOn", why))
                .orElseGet(() -> new Preview(lines(it, day), List.of(), List.of()));
    }

    private List<Preview.Line> lines(Garnishment it, LocalDate day) {
        Preview.Line served = line(Words.of("garnishment.served-on.day"), it.servedOn(), day, "");
        return it.kind().needsDeclaration()
                ? List.of(served, line(Words.of("garnishment.delay-correction.first-day"), terms.earliest(it).end(),
                        terms.earliest(it.served(day)).end(), terms.earliest(it).term().source()))
                : List.of(served);
    }

    private Preview.Line line(String label, LocalDate was, LocalDate becomes, String source) {
        return new Preview.Line(label, Words.of("garnishment.delay-correction.becomes", formats.date(was), formats.date(becomes)), source, true);
    }

    @Override
    public FormResult submit(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        Preview preview = preview(garnishmentId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        return corrections.servedOn(
                        garnishmentId, answers.date("servedOn").orElseThrow(), answers.text("reason").orElseThrow(), viewer)
                ? new FormResult.Done(GarnishmentAccess.dossier(it), Words.of("garnishment.served-on.done"))
                : new FormResult.Before();
    }
}
