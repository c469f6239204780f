package nl.werkbrug.demo.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.demo.PracticeClock;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving the clock of the practice environment; for its operator. */
@Profile("demo")
@Controller
@RequestMapping("/beheer/oefenklok")
class PracticePages {

    private static final List<Integer> STEPS = List.of(1, 2, 7, 14);

    private final PracticeClock clock;
    private final PageFormats formats;

    /** A button: so many days further is that day. */
    record Step(int days, LocalDate day) {}

    PracticePages(PracticeClock clock, PageFormats formats) {
        this.clock = clock;
        this.formats = formats;
    }

    @GetMapping
    String show(Model model) {
        return page(model, "", "", "", null);
    }

    /** Some days further; the button says how many. */
    @PostMapping("/verder")
    String further(@RequestParam int dagen, @RequestParam String vanaf, Viewer viewer, RedirectAttributes flash) {
        // Sent twice, the second press finds the clock moved already and changes nothing.
        boolean first = vanaf.equals(clock.today().toString());
        if (first && dagen >= 1 && dagen <= 31 && clock.moveTo(clock.today().plusDays(dagen), viewer)) {
            flash.addFlashAttribute("notice", moved());
        } else {
            flash.addFlashAttribute("notice", Words.of("demo.clock.not-moved", formats.dateWithDay(clock.today())));
        }
        return "redirect:/beheer/oefenklok";
    }

    /** To a day that the operator types. */
    @PostMapping("/naar")
    String to(
            @RequestParam String dag,
            @RequestParam String maand,
            @RequestParam String jaar,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        Optional<LocalDate> day = day(dag, maand, jaar);
        if (day.filter(one -> clock.moveTo(one, viewer)).isPresent()) {
            flash.addFlashAttribute("notice", moved());
            return "redirect:/beheer/oefenklok";
        }
        String mistake = day.isEmpty()
                ? Words.of("demo.clock.no-day")
                : Words.of("demo.clock.choose", clock.today(), clock.latest());
        return page(model, dag, maand, jaar, mistake);
    }

    private String moved() {
        return Words.of("demo.clock.moved", formats.dateWithDay(clock.today()));
    }

    private String page(Model model, String day, String month, String year, String mistake) {
        model.addAttribute("today", clock.today());
        model.addAttribute("hint", Words.of("demo.clock.hint", clock.latest()));
        model.addAttribute("steps", STEPS.stream().map(days -> new Step(days, clock.today().plusDays(days))).toList());
        model.addAttribute("dag", day);
        model.addAttribute("maand", month);
        model.addAttribute("jaar", year);
        model.addAttribute("mistake", mistake);
        return "demo/clock";
    }

    private static Optional<LocalDate> day(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
