package nl.werkbrug.lab.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.lab.LabFigures;
import nl.werkbrug.lab.LabMunicipalities;
import nl.werkbrug.lab.LabTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.CsvTable;
import nl.werkbrug.web.XlsxTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What works, for the team leads of a loket: the figures, and the same as a file. */
@Controller
class LabPages {

    static final String PAGE = "/lab";
    /** In the place of the code of a measure: none is folded. */
    private static final String EVERYTHING = "alles";

    private final LabFigures figures;
    private final LabMunicipalities municipalities;
    private final Texts texts;
    private final Clock clock;

    LabPages(LabFigures figures, LabMunicipalities municipalities, Texts texts, Clock clock) {
        this.figures = figures;
        this.municipalities = municipalities;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The page; all measures but one stand folded.
     *
     * @param part the code of the measure to unfold, or {@link #EVERYTHING}; empty for the first
     */
    @GetMapping(PAGE)
    String show(
            LabInput asked, @RequestParam(required = false) String periode, @RequestParam(name = "deel", defaultValue = "") String part,
            Viewer viewer, Model model) {
        int usual = figures.lastFullYear(viewer);
        LabInput input = periode == null && usual > 0 ? asked.in(usual) : asked;
        LabFigures.View view = figures.view(input.question(), viewer);
        model.addAttribute("input", input);
        model.addAttribute("view", view);
        model.addAttribute("chosen", LabChosen.of(input, view));
        // Without any choice of the viewer there is nothing to clear.
        model.addAttribute("narrowed", periode != null || !input.gemeente().isEmpty() || !input.groep().isEmpty());
        boolean everything = part.equals(EVERYTHING);
        model.addAttribute("everything", everything);
        List<String> codes = view.tables().stream().map(LabTable::code).toList();
        model.addAttribute("unfolded", everything || codes.isEmpty() ? codes : List.of(part.isEmpty() ? codes.get(0) : part));
        model.addAttribute("offersSince", figures.offersSince().orElse(null));
        model.addAttribute("formsSince", figures.formsSince().orElse(null));
        return "lab/lab";
    }

    @PostMapping(PAGE + "/delen")
    String share(@RequestParam String gemeente, @RequestParam boolean delen, Viewer viewer, RedirectAttributes flash) {
        municipalities.share(gemeente, delen, viewer);
        flash.addFlashAttribute("notice", texts.get(delen ? "lab.shared.now" : "lab.shared.stopped"));
        return "redirect:" + PAGE;
    }

    @GetMapping(PAGE + "/export.csv")
    void csv(LabInput input, Viewer viewer, HttpServletResponse response) throws IOException {
        LabFigures.View view = figures.export(input.question(), "csv", viewer);
        LabChosen chosen = LabChosen.of(input, view);
        head(response, "text/csv;charset=UTF-8", chosen.fileName(DutchTime.today(clock), "csv"));
        CsvTable file = new CsvTable(response.getOutputStream(), headings());
        lines(chosen, view).forEach(line -> file.line(line.stream().map(it -> it == null ? "" : it.toString()).toList()));
        file.finish();
    }

    @GetMapping(PAGE + "/export.xlsx")
    void xlsx(LabInput input, Viewer viewer, HttpServletResponse response) throws IOException {
        LabFigures.View view = figures.export(input.question(), "xlsx", viewer);
        LabChosen chosen = LabChosen.of(input, view);
        head(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", chosen.fileName(DutchTime.today(clock), "xlsx"));
        XlsxTable file = new XlsxTable(response.getOutputStream(), "Lab", headings());
        lines(chosen, view).forEach(file::line);
        file.finish();
    }

    private static List<String> headings() {
        return Stream.of("counted", "municipality", "period", "who", "measure", "group", "what", "value", "note")
                .map(it -> Words.of("lab.file." + it)).toList();
    }

    /** One number on each line, and whose and of when it is, so that files of two moments or choices can be put under each other. */
    private static List<List<Object>> lines(LabChosen chosen, LabFigures.View view) {
        List<List<Object>> lines = new ArrayList<>();
        for (LabTable table : view.tables()) {
            String measure = Words.of("lab.measure." + table.code());
            table.lines().forEach(line -> IntStream.range(0, line.values().size()).forEach(at -> lines.add(Arrays.asList(
                    chosen.countedOn(), chosen.municipality(), chosen.period(), chosen.group(), measure, line.name(), table.columns().get(at + 1),
                    line.file(at), line.note()))));
        }
        return Collections.unmodifiableList(lines);
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
    }
}
