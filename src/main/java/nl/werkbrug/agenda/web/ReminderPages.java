package nl.werkbrug.agenda.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RemindAgain;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending the reminders of a deadline again. */
@Controller
class ReminderPages {

    private final RemindAgain again;

    ReminderPages(RemindAgain again) {
        this.again = again;
    }

    @PostMapping("/termijnen/{id}/herinnering")
    String send(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", inWords(again.send(id, viewer)));
        return "redirect:/termijnen/" + id;
    }

    private static String inWords(RemindAgain.Outcome outcome) {
        return switch (outcome) {
            case SENT -> Words.of("agenda.reminder.sent");
            case TOO_SOON -> Words.of("agenda.reminder.too-soon");
            case NOT_RUNNING -> Words.of("agenda.reminder.over");
            case NOBODY -> Words.of("agenda.reminder.nobody");
        };
    }
}
