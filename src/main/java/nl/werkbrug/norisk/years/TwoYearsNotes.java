package nl.werkbrug.norisk.years;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Writes down what happens to the two years. */
@Component
class TwoYearsNotes {

    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;

    TwoYearsNotes(Timeline timeline, AuditTrail audit, DutchFormats formats) {
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
    }

    void did(TwoYears it, LocalDate earnsSince, Viewer viewer) {
        audit.did(viewer.userId(), "TELL", "two-years", it.id(), earnsSince.toString());
        write(it, viewer.displayName(), Words.in(Language.DUTCH, "norisk.kept.earns", formats.date(earnsSince)), null);
    }

    /** By itself; running the step twice is one note. */
    void once(TwoYears it, String action, String text) {
        write(it, TimelineEntry.SYSTEM, text, "two-years-" + action + ":" + it.id());
    }

    /** Loonkostensubsidie lets it stand still, or begin anew. */
    void moved(TwoYears now) {
        write(now, TimelineEntry.SYSTEM, now.countsFrom() == null
                ? Words.in(Language.DUTCH, "norisk.kept.years-paused")
                : Words.in(Language.DUTCH, "norisk.kept.years-from", formats.date(now.countsFrom())), null);
    }

    private void write(TwoYears it, String actor, String text, String onceKey) {
        timeline.add(new TimelineEntry(it.dossierId(), TwoYears.SUBJECT, actor, "TWO_YEARS", text, null, onceKey));
    }
}
