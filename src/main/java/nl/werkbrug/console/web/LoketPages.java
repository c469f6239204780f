package nl.werkbrug.console.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.LateDecision;
import nl.werkbrug.console.LoketConsole;
import nl.werkbrug.console.WorkLoad;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The loket at a glance. */
@Controller
class LoketPages {

    private static final int WHOLE = 100;

    private final LoketConsole console;

    LoketPages(LoketConsole console) {
        this.console = console;
    }

    /**
     * One bar: how long each of its parts is in hundredths of the longest bar, and where it begins.
     *
     * @param load what the bar is of
     */
    record Bar(WorkLoad load, double late, double risk, double rest) {

        public String width(double part) {
            return String.format(java.util.Locale.ROOT, "%.2f%%", part);
        }
    }

    /** Bars of everybody in view and of what nobody took, in the same measure. */
    record Chart(List<Bar> bars) {

        static Chart of(LoketConsole.View view) {
            List<WorkLoad> all = Stream.concat(view.people().stream(), Stream.of(view.nobody())).toList();
            int longest = Math.max(1, all.stream().mapToInt(WorkLoad::open).max().orElse(1));
            return new Chart(all.stream()
                    .map(it -> new Bar(it, part(it.late(), longest), part(it.atRisk(), longest), part(it.rest(), longest)))
                    .toList());
        }

        private static double part(int count, int longest) {
            return (double) count * WHOLE / longest;
        }
    }

    @GetMapping("/loket")
    String show(
            @RequestParam(name = "loket", defaultValue = "") String loket, @RequestParam(name = "blad", defaultValue = "1") int page,
            Viewer viewer, Model model) {
        LoketConsole.View view = console.view(loket, Math.min(Math.max(page, 1), LoketConsole.LAST_PAGE), viewer);
        model.addAttribute("view", view);
        model.addAttribute("chart", Chart.of(view));
        model.addAttribute("days", new Days());
        return "console/loket";
    }

    /** Days until a penalty begins, or until it grows no more. */
    static final class Days {

        public long left(LateDecision it) {
            LocalDate last = it.exposure().lastDay();
            return it.daysToGo() > 0 ? it.daysToGo() : Math.max(0, ChronoUnit.DAYS.between(it.upTo(), last));
        }
    }
}
