package nl.werkbrug.inbox.web;

import nl.werkbrug.access.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Switches the single keys of the inbox on and off (WCAG 2.1.4). */
@Controller
class KeyPages {

    private final InboxExtras extras;
    private final MessageSource texts;

    KeyPages(InboxExtras extras, MessageSource texts) {
        this.extras = extras;
        this.texts = texts;
    }

    @PostMapping("/inbox/toetsen")
    String keep(
            @RequestParam(name = "toetsen", defaultValue = "") String keys,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            RedirectAttributes redirect) {
        boolean on = "aan".equals(keys);
        extras.keys(on, viewer);
        redirect.addFlashAttribute(
                "notice", texts.getMessage(on ? "deeds.keys.now-on" : "deeds.keys.now-off", null, LocaleContextHolder.getLocale()));
        return "redirect:" + Back.checked(back);
    }
}
