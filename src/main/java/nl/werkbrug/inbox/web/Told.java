package nl.werkbrug.inbox.web;

import nl.werkbrug.inbox.TaskRefusal;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says on top: what was done, or as a warning why nothing was. */
final class Told {

    private Told() {}

    /** @param done what to say when the outcome is no refusal */
    static void of(Object outcome, String done, RedirectAttributes redirect) {
        if (outcome instanceof TaskRefusal refusal) {
            redirect.addFlashAttribute("warning", refusal.inWords());
        } else {
            redirect.addFlashAttribute("notice", done);
        }
    }
}
