package nl.werkbrug.inbox.web;

import java.time.Instant;
import nl.werkbrug.access.Preferences;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.ChangedSince;
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

    InboxExtras(ChangedSince changed, Preferences preferences) {
        this.changed = changed;
        this.preferences = preferences;
    }

    /** @param before the end of the visit before this one; null for none */
    void addTo(Model model, Instant before, Viewer viewer) {
        model.addAttribute("changed", changed.of(before, viewer).orElse(null));
        model.addAttribute("keys", !OFF.equals(preferences.get(viewer, KEYS).orElse("")));
    }

    void keys(boolean on, Viewer viewer) {
        preferences.put(viewer, KEYS, on ? "on" : OFF);
    }
}
