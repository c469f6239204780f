package nl.werkbrug.garnishment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.imports.HandOver;
import nl.werkbrug.garnishment.imports.HandOverLine;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The hand-over sheet of an import as a file; its name only holds the pay day. */
@Controller
@RequestMapping("/loonbeslag/loonruns/inlezing/{id}")
class HandOverFiles {

    private final HandOver handOver;

    HandOverFiles(HandOver handOver) {
        this.handOver = handOver;
    }

    @GetMapping("/overdracht.csv")
    void csv(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        List<HandOverLine> lines = handOver.of(id, viewer);
        TemplateFiles.head(response, TemplateFiles.CSV, name(lines) + ".csv");
        HandOverSheet.csv(lines, response.getOutputStream());
    }

    @GetMapping("/overdracht.xlsx")
    void xlsx(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        List<HandOverLine> lines = handOver.of(id, viewer);
        TemplateFiles.head(response, TemplateFiles.XLSX, name(lines) + ".xlsx");
        HandOverSheet.xlsx(lines, response.getOutputStream());
    }

    private static String name(List<HandOverLine> lines) {
        return "overdracht-" + lines.stream().map(HandOverLine::payDay).max(LocalDate::compareTo)
                .map(LocalDate::toString).orElse("leeg");
    }
}
