package nl.werkbrug.norisk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.norisk.sickness.SickPay;
import nl.werkbrug.norisk.sickness.Sickness.Pay;
import nl.werkbrug.norisk.sickness.SicknessDays;
import nl.werkbrug.norisk.sickness.SicknessOutlook;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What follows from a sick report: by when UWV must know, what it pays, and what being late costs. */
@Component
class SickPreview {

    private final SicknessOutlook outlook;
    private final SicknessDays days;
    private final DutchFormats formats;
    private final Clock clock;

    SickPreview(SicknessOutlook outlook, SicknessDays days, DutchFormats formats, Clock clock) {
        this.outlook = outlook;
        this.days = days;
        this.formats = formats;
        this.clock = clock;
    }

    Preview of(LocalDate firstDay, LocalDate foundOutOn, LocalDate employedUntil, Pay pay) {
        DeadlineResult by = days.report(firstDay, foundOutOn, employedUntil);
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line("Uiterlijk melden bij UWV", formats.dateWithDay(by.end()), by.term().source(), true));
        outlook.pay(pay, firstDay).ifPresent(expected -> lines.addAll(lines(expected)));
        List<String> warnings = outlook.late(firstDay, foundOutOn, employedUntil, DutchTime.today(clock))
                .map(this::late).map(List::of).orElse(List.of());
        return new Preview(lines, warnings, List.of());
    }

    private List<Preview.Line> lines(SickPay expected) {
        List<Preview.Line> lines = new ArrayList<>();
        expected.steps().forEach(step -> lines.add(new Preview.Line(
                step.text(), formats.money(step.amount()), step.source() + (step.sure() ? "" : " (schatting)"), false)));
        String unit = expected.perDay() ? "per dag" : "per maand";
        lines.add(new Preview.Line(
                "Verwacht in de eerste 52 weken, " + unit, formats.money(expected.first()),
                "Schatting: UWV stelt het dagloon vast.", true));
        lines.add(new Preview.Line("Verwacht daarna, " + unit, formats.money(expected.later()), "Schatting, tot 104 weken.", true));
        return lines;
    }

    /** What being late means, in Dutch sentences. */
    String late(SicknessOutlook.Late it) {
        return "De laatste dag om te melden was " + formats.date(it.by()) + ". Meld zo snel mogelijk. "
                + (it.lost() ? "Over dagen voor " + formats.date(it.paidFrom()) + " betaalt UWV niets meer. " : "")
                + "UWV kan een boete geven van ten hoogste " + formats.money(it.fine())
                + (it.fineEstimate() ? " (schatting). " : ". ") + it.doubt();
    }
}
