package nl.werkbrug.inbox.web;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Preferences;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.ChangedSince;
import nl.werkbrug.inbox.InboxRow;
import nl.werkbrug.inbox.TaskDistinction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands around the list of the inbox: what changed, and whether single keys do something. */
@Component
class InboxExtras {

    /** Single keys are an offer: who speaks to the computer, or types beside the field, switches them off. */
    static final String KEYS = "inbox.keys";

    static final String OFF = "off";

    private final ChangedSince changed;
    private final Preferences preferences;
    private final ObjectProvider<TaskDistinction> distinctions;
    private final PenaltyBesideTask penalties;

    InboxExtras(ChangedSince changed, Preferences preferences, ObjectProvider<TaskDistinction> distinctions, PenaltyBesideTask penalties) {
        this.distinctions = distinctions;
        this.penalties = penalties;
        this.changed = changed;
        this.preferences = preferences;
    }

    /** @param before the end of the visit before this one; null for none */
    void addTo(Model model, Instant before, Viewer viewer) {
        model.addAttribute("changed", changed.of(before, viewer).orElse(null));
        model.addAttribute("keys", keys(viewer));
    }

    /** What tells these tasks apart, by id. Also asked of none, so that every list takes the same number of statements. */
    Map<String, String> distinctions(Collection<String> taskIds, Viewer viewer) {
        Map<String, String> words = new HashMap<>();
        distinctions.forEach(it -> words.putAll(it.of(taskIds, viewer)));
        return words;
    }

    /** Which of the viewer's own work is a step towards a decision that is late: its own day says too little then. */
    Set<String> tooLate(List<InboxRow> rows, Viewer viewer) {
        return penalties.tooLate(rows.stream().filter(InboxRow::own).map(InboxRow::task).toList(), viewer);
    }

    /** Whether single keys do something. */
    boolean keys(Viewer viewer) {
        return !OFF.equals(preferences.get(viewer, KEYS).orElse(""));
    }

    void keys(boolean on, Viewer viewer) {
        preferences.put(viewer, KEYS, on ? "on" : OFF);
    }
}
