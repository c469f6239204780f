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
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What follows from a sick report: by when UWV must know, what it pays, and what being late costs. */
@Component
class SickPreview {

    private final SicknessOutlook outlook;
    private final SicknessDays days;
    private final PageFormats formats;
    private final Clock clock;
    private final Texts texts;

    SickPreview(SicknessOutlook outlook, SicknessDays days, PageFormats formats, Clock clock, Texts texts) {
        this.outlook = outlook;
        this.days = days;
        this.formats = formats;
        this.clock = clock;
        this.texts = texts;
    }

    Preview of(LocalDate firstDay, LocalDate foundOutOn, LocalDate employedUntil, Pay pay) {
        DeadlineResult by = days.report(firstDay, foundOutOn, employedUntil);
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line(texts.get("norisk.sick-preview.report-by"), formats.dateWithDay(by.end()), by.term().source(), true));
        outlook.pay(pay, firstDay).ifPresent(expected -> lines.addAll(lines(expected)));
        List<String> warnings = outlook.late(firstDay, foundOutOn, employedUntil, DutchTime.today(clock))
                .map(this::late).map(List::of).orElse(List.of());
        return new Preview(lines, warnings, List.of());
    }

    private List<Preview.Line> lines(SickPay expected) {
        List<Preview.Line> lines = new ArrayList<>();
        expected.steps().forEach(step -> lines.add(new Preview.Line(
                step.text(), formats.money(step.amount()),
                step.source() + (step.sure() ? "" : " (" + texts.get("norisk.sick-preview.estimate") + ")"), false)));
        String unit = expected.perDay() ? texts.get("norisk.sick-preview.per-day") : texts.get("norisk.sick-preview.per-month");
        lines.add(new Preview.Line(
                texts.get("norisk.sick-preview.first-weeks", unit), formats.money(expected.first()),
                texts.get("norisk.sick-preview.daily-wage"), true));
        lines.add(new Preview.Line(
                texts.get("norisk.sick-preview.after", unit), formats.money(expected.later()),
                texts.get("norisk.sick-preview.until-weeks"), true));
        return lines;
    }

    /** What being late means, in sentences. */
    String late(SicknessOutlook.Late it) {
        return texts.get("norisk.sick-preview.late", formats.date(it.by())) + " "
                + (it.lost() ? texts.get("norisk.sick-preview.lost", formats.date(it.paidFrom())) + " " : "")
                + (it.fineEstimate()
                        ? texts.get("norisk.sick-preview.fine-estimate", formats.money(it.fine()))
                        : texts.get("norisk.sick-preview.fine", formats.money(it.fine()))) + " " + it.doubt();
    }
}
