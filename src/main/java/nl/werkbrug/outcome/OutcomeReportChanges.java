package nl.werkbrug.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.document.OutcomeReport;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The signed changes of a contract in words, for its report. Paper is Dutch. */
@Component
class OutcomeReportChanges {

    private final DutchFormats formats;

    OutcomeReportChanges(DutchFormats formats) {
        this.formats = formats;
    }

    List<OutcomeReport.Change> of(List<OutcomeHistory.Change> all) {
        return all.stream().filter(it -> it.addendum().state() == Addendum.State.AGREED).map(this::change).toList();
    }

    private OutcomeReport.Change change(OutcomeHistory.Change it) {
        Addendum addendum = it.addendum();
        List<String> facts = new ArrayList<>();
        facts.add(text("signed", formats.date(addendum.decidedOn())));
        if (addendum.endsOn() != null) {
            facts.add(text("new-end", formats.date(addendum.endsOn()), formats.date(addendum.endsBefore())));
        }
        if (addendum.returnCap() != null) {
            facts.add(text("new-return-cap", OutcomeReports.percent(addendum.returnCap()), OutcomeReports.percent(it.returnCapBefore())));
        }
        addendum.stops().forEach(stop -> facts.add(stop.laterCohorts()
                ? text("stop-later-is", stop.kind().dutch(), formats.date(addendum.from())) : text("stop-all-is", stop.kind().dutch())));
        facts.add(text("why-is", addendum.why()));
        facts.add(text("source-is", addendum.source()));
        return new OutcomeReport.Change(
                text("heading", addendum.place(), formats.date(addendum.from())), facts, it.lines().stream().map(this::line).toList());
    }

    private OutcomeReport.ChangedMilestone line(OutcomeHistory.Line it) {
        Milestone now = it.now();
        Milestone before = it.before();
        return new OutcomeReport.ChangedMilestone(
                before == null ? now.kind().dutch() + " (" + text("new") + ")" : now.kind().dutch(),
                was(amount(now.price().each()), it.priceChanged() ? amount(before.price().each()) : null),
                was(amount(now.price().cap()), it.capChanged() ? amount(before.price().cap()) : null),
                was(percent(now), it.benchmarkChanged() ? percent(before) : null),
                was(reward(now.reward()), it.rewardChanged() ? reward(before.reward()) : null));
    }

    private static String was(String now, String before) {
        return before == null ? now : now + " (" + text("before", before) + ")";
    }

    private static String percent(Milestone it) {
        return Words.in(Language.DUTCH, "outcome.terms.percent", OutcomeReports.percent(it.price().benchmark()));
    }

    private String reward(Money it) {
        return it.isPositive() ? amount(it) : Words.in(Language.DUTCH, "outcome.terms.none");
    }

    private static String text(String key, Object... values) {
        return Words.in(Language.DUTCH, "outcome.addendum." + key, values);
    }

    /** With a space that does not break: an amount stays on one line. */
    private String amount(Money it) {
        return formats.money(it).replace("€ ", "€\u00a0");
    }
}
