package nl.werkbrug.garnishment;

import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** A deduction for the CAK that was not made: the employer pays it himself (article 18f Zvw). */
@Component
class MissedDeduction {

    private final PayRunTable runs;
    private final Timeline timeline;
    private final DutchFormats formats;

    MissedDeduction(PayRunTable runs, Timeline timeline, DutchFormats formats) {
        this.runs = runs;
        this.timeline = timeline;
        this.formats = formats;
    }

    /** Says which runs since the letter went by without the deduction; there is no deducting afterwards. */
    void tell(Garnishment it) {
        if (it.kind() != GarnishmentKind.CAK) {
            return;
        }
        long runsWithout = runs.ofDossier(it.dossierId()).stream().filter(run -> !run.payDay().isBefore(it.servedOn())).count();
        if (runsWithout > 0) {
            Money missed = it.claim().perPeriod().times(runsWithout, 1);
            timeline.add(new TimelineEntry(
                    it.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "GARNISHMENT",
                    runsWithout == 1
                        ? Words.in(Language.DUTCH, "garnishment.kept.missed-one", formats.money(missed))
                        : Words.in(Language.DUTCH, "garnishment.kept.missed", runsWithout, formats.money(missed)),
                null, "missed:" + it.id()));
        }
    }
}
