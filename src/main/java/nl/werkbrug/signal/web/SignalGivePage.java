package nl.werkbrug.signal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.Signal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody with a login gives a signal. */
@Controller
@RequestMapping(SignalGivePage.PAGE)
class SignalGivePage {

    static final String PAGE = "/signaal-geven";

    private final SignalDoor door;

    SignalGivePage(SignalDoor door) {
        this.door = door;
    }

    @GetMapping
    String form(Model model) {
        return door.show(new SignalForm(Map.of(), true), Map.of(), true, model);
    }

    @PostMapping
    String give(@RequestParam Map<String, String> typed, Viewer viewer, Model model, RedirectAttributes flash) {
        SignalForm form = new SignalForm(typed, true);
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<Signal> taken = door.take(form, viewer.userId(), problems);
        if (taken.isEmpty()) {
            return door.show(form, problems, true, model);
        }
        if (form.anonymous()) {
            return door.received(taken.get(), form, model);
        }
        flash.addFlashAttribute("notice", Words.of("signal.give.thanks", taken.get().reference(), taken.get().promise().answerBy()));
        return "redirect:" + MySignalPages.PAGE + "/" + taken.get().id();
    }
}
