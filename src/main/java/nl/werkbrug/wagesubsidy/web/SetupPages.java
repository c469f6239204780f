package nl.werkbrug.wagesubsidy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.wagesubsidy.Setups;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How a municipality handles loonkostensubsidie; for its team leads. */
@Controller
class SetupPages {

    private final Setups setups;

    SetupPages(Setups setups) {
        this.setups = setups;
    }

    @GetMapping("/loonkostensubsidie/inrichting")
    String show(Viewer viewer, Model model) {
        List<Setup> all = setups.list(viewer);
        Map<LocalDate, List<String>> differences =
                all.stream().collect(Collectors.toMap(Setup::validFrom, setups::differences));
        model.addAttribute("municipality", setups.municipality(viewer));
        model.addAttribute("setups", all);
        model.addAttribute("differences", differences);
        return "wagesubsidy/setup";
    }
}
