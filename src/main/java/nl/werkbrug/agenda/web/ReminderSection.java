package nl.werkbrug.agenda.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.ReminderReader;
import nl.werkbrug.agenda.RunningDeadline;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** When the last reminder went, and who hears next. */
@Component
class ReminderSection implements DeadlineSection {

    private final ReminderReader reader;

    ReminderSection(ReminderReader reader) {
        this.reader = reader;
    }

    @Override
    public void addTo(Model model, RunningDeadline deadline, Viewer viewer) {
        model.addAttribute("reminders", reader.of(deadline, viewer));
    }
}
