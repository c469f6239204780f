package nl.werkbrug.inbox.web;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.access.Preferences;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.LateSteps;
import nl.werkbrug.inbox.ChangedSince;
import nl.werkbrug.inbox.InboxTask;
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
    private final LateSteps lateSteps;

    InboxExtras(ChangedSince changed, Preferences preferences, ObjectProvider<TaskDistinction> distinctions, LateSteps lateSteps) {
        this.distinctions = distinctions;
        this.lateSteps = lateSteps;
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
    Set<String> tooLate(Stream<InboxTask> own, Viewer viewer) {
        return lateSteps.of(own.map(it -> new LateSteps.Step(it.id(), it.dossierId(), it.subject(), it.businessKey())).toList(), viewer);
    }

    /** Whether single keys do something. */
    boolean keys(Viewer viewer) {
        return !OFF.equals(preferences.get(viewer, KEYS).orElse(""));
    }

    void keys(boolean on, Viewer viewer) {
        preferences.put(viewer, KEYS, on ? "on" : OFF);
    }
}
