package nl.werkbrug.garnishment.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.Standing;
import nl.werkbrug.garnishment.Standings;
import nl.werkbrug.garnishment.calculation.Precedence;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a tax claim, alimony or the CJIB stands against the ordinary garnishments; and asking the coordinating bailiff. */
@Component
class StandingFlow implements FormFlow {

    private final GarnishmentAccess access;
    private final Standings standings;
    private final Coordinators coordinators;
    private final PageFormats formats;

    StandingFlow(GarnishmentAccess access, Standings standings, Coordinators coordinators, PageFormats formats) {
        this.access = access;
        this.standings = standings;
        this.coordinators = coordinators;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "loonbeslag-volgorde";
    }

    @Override
    public FormPage open(String garnishmentId, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        FormPage page = FormPage.of(
                it.kind() == GarnishmentKind.TAX_CLAIM ? "standing-tax-claim" : "standing",
                Words.of("garnishment.standing-flow.title", it.bailiff().office()), GarnishmentAccess.dossier(it),
                "standing:" + garnishmentId + ":" + viewer.userId()).withPrefill(known(it));
        return it.hasStanding() ? page : page.done(Words.of("garnishment.standing-flow.none"));
    }

    private Map<String, Object> known(Garnishment it) {
        Map<String, Object> known = new HashMap<>(Map.of(
                "precedence", it.standing().precedence().name(), "tenth", it.standing().tenth() ? "yes" : "no", "ask", "yes"));
        standings.history(it.id()).stream().findFirst().ifPresent(last -> {
            put(known, "answeredOn", last.answeredOn());
            put(known, "note", last.note());
        });
        return known;
    }

    private static void put(Map<String, Object> known, String key, Object value) {
        if (value != null) {
            known.put(key, value);
        }
    }

    @Override
    public Preview preview(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        if (asks(answers) && coordinators.today(it.dossierId()).filter(now -> now.status().withholds()).isEmpty()) {
            return Preview.mistake("ask", Words.of("garnishment.standing-flow.no-coordinator"));
        }
        boolean settles = precedence(answers) != Precedence.UNSETTLED && standings.contested(it.dossierId()).isPositive();
        return settles
                ? new Preview(List.of(new Preview.Line(Words.of("garnishment.standing-flow.money"),
                        formats.money(standings.contested(it.dossierId())), Words.of("garnishment.standing-flow.released"), true)),
                        List.of(), List.of())
                : Preview.NOTHING;
    }

    @Override
    @Transactional
    public FormResult submit(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment it = access.forPayroll(garnishmentId, viewer);
        Preview preview = preview(garnishmentId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        if (!it.hasStanding()) {
            return new FormResult.Before();
        }
        boolean tenth = answers.text("tenth").filter("yes"::equals).isPresent();
        LocalDate day = answers.date("answeredOn").orElse(null);
        standings.answer(garnishmentId, new Standing(precedence(answers), tenth), day, answers.text("note").orElse(null), viewer);
        if (asks(answers)) {
            standings.ask(garnishmentId);
        }
        return new FormResult.Done(GarnishmentAccess.dossier(it), asks(answers)
                ? Words.of("garnishment.standing-flow.asked")
                : Words.of("garnishment.standing-flow.done"));
    }

    private static boolean asks(Answers answers) {
        return precedence(answers) == Precedence.UNSETTLED && answers.text("ask").filter("yes"::equals).isPresent();
    }

    private static Precedence precedence(Answers answers) {
        return Precedence.valueOf(answers.text("precedence").orElseThrow());
    }
}
