package nl.werkbrug.garnishment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.overview.GarnishmentFilter;
import nl.werkbrug.garnishment.overview.GarnishmentOverview;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.CsvTable;
import nl.werkbrug.web.XlsxTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All running garnishments of the employers that somebody does payroll for: one table for each employer, and as a file. */
@Controller
class GarnishmentListPages {

    private final GarnishmentOverview overview;
    private final Employers employers;
    private final Clock clock;

    GarnishmentListPages(GarnishmentOverview overview, Employers employers, Clock clock) {
        this.overview = overview;
        this.employers = employers;
        this.clock = clock;
    }

    @GetMapping("/loonbeslagen")
    String show(GarnishmentListInput input, Viewer viewer, Model model) {
        List<Employer> mine = mine(viewer);
        GarnishmentOverview.Page page = overview.page(input.filter(), input.page(), viewer);
        model.addAttribute("input", input);
        model.addAttribute("filter", input.filter());
        model.addAttribute("page", page);
        model.addAttribute("groups", page.rows().stream().collect(
                Collectors.groupingBy(line -> line.row().employerId(), LinkedHashMap::new, Collectors.toList())).values());
        model.addAttribute("employers", mine);
        model.addAttribute("kinds", GarnishmentKind.values());
        model.addAttribute("waits", GarnishmentFilter.Waits.values());
        model.addAttribute("orders", GarnishmentFilter.Order.values());
        return "garnishment/overview";
    }

    @GetMapping("/loonbeslagen/export.csv")
    void csv(GarnishmentListInput input, Viewer viewer, HttpServletResponse response) throws IOException {
        mine(viewer);
        head(response, "text/csv;charset=UTF-8", "csv");
        CsvTable table = new CsvTable(response.getOutputStream(), GarnishmentExportLine.HEADINGS);
        if (overview.export(input.filter(), "csv", viewer, line -> table.line(GarnishmentExportLine.words(line)))) {
            table.line(List.of(cut()));
        }
        table.finish();
    }

    @GetMapping("/loonbeslagen/export.xlsx")
    void xlsx(GarnishmentListInput input, Viewer viewer, HttpServletResponse response) throws IOException {
        mine(viewer);
        head(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        XlsxTable table = new XlsxTable(response.getOutputStream(), "Loonbeslagen", GarnishmentExportLine.HEADINGS);
        if (overview.export(input.filter(), "xlsx", viewer, line -> table.line(GarnishmentExportLine.cells(line)))) {
            table.line(List.of(cut()));
        }
        table.finish();
    }

    /** The employers that the viewer does payroll for; who has none has no such page. */
    private List<Employer> mine(Viewer viewer) {
        List<Employer> mine = employers.payrollOf(viewer);
        if (mine.isEmpty()) {
            throw new NotVisible("overview", "garnishments");
        }
        return mine;
    }

    private String cut() {
        return Words.in(Language.DUTCH, "garnishment.export.ends-here", overview.most());
    }

    private void head(HttpServletResponse response, String type, String ending) {
        LocalDate today = DutchTime.today(clock);
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("loonbeslagen-" + today + "." + ending).build().toString());
    }
}
