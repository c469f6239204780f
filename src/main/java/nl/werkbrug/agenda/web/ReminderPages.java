package nl.werkbrug.agenda.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RemindAgain;
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
            case SENT -> "De herinnering is verstuurd.";
            case TOO_SOON -> "Er ging minder dan een uur geleden al een herinnering uit."
                    + " Wacht een uur als u er nog een wilt sturen.";
            case NOT_RUNNING -> "Deze termijn loopt niet meer. Een herinnering is niet nodig.";
            case NOBODY -> "Niemand kan dit werk nu doen. Vraag de beheerder wie het gaat doen.";
        };
    }
}
