package nl.werkbrug.wagesubsidy;

import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import org.springframework.stereotype.Component;

/** What is written on the timeline about a loonkostensubsidie, and the variables with which its processes start. */
@Component
public class SubsidyNotes {

    private static final String KIND = "WAGE_SUBSIDY";

    private final Timeline timeline;

    SubsidyNotes(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Somebody did something. */
    public void did(WageSubsidy it, Viewer viewer, String text) {
        write(it, viewer.displayName(), text, null, null);
    }

    /** Something happened by itself; the same key twice is one entry. */
    public void happened(WageSubsidy it, String onceKey, String text, String documentId) {
        write(it, TimelineEntry.SYSTEM, text, documentId, onceKey);
    }

    private void write(WageSubsidy it, String actor, String text, String documentId, String onceKey) {
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, actor, KIND, text, documentId, onceKey));
    }

    /**
     * The variables that every process about it needs for its tasks.
     *
     * @param itemId what the process is about within it, such as a decision to be signed
     */
    public static Map<String, Object> variables(WageSubsidy it, String itemId) {
        return new HashMap<>(Map.of(
                "dossierId", it.dossierId(),
                "subject", WageSubsidy.SUBJECT,
                "payrollPartyId", it.employerId(),
                "loketPartyId", it.municipalityId(),
                "itemId", itemId));
    }
}
