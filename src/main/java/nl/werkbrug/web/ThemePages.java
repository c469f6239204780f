package nl.werkbrug.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which anybody chooses light or dark, and the choice for the layout of every page. */
@Controller
@ControllerAdvice
class ThemePages {

    private final Themes themes;
    private final MessageSourceAccessor messages;

    ThemePages(Themes themes, MessageSource messages) {
        this.themes = themes;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** In templates {@code theme}: what {@code data-theme} says; null when the device decides. */
    @ModelAttribute("theme")
    String theme(HttpServletRequest request) {
        return themes.of(request).attribute();
    }

    @GetMapping("/weergave")
    String choose(HttpServletRequest request, Model model) {
        model.addAttribute("themes", Theme.values());
        model.addAttribute("chosen", themes.of(request));
        return "web/theme";
    }

    @PostMapping("/weergave")
    String keep(
            @RequestParam(name = "kleuren", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        themes.keep(Theme.of(code), request, response);
        flash.addFlashAttribute("notice", messages.getMessage("display.kept"));
        return "redirect:/weergave";
    }
}
