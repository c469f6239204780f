package nl.werkbrug.garnishment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.imports.HandOver;
import nl.werkbrug.garnishment.imports.HandOverLine;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The hand-over sheet of everything an employer pays on one day; the name of the file only holds that day. */
@Controller
@RequestMapping("/loonbeslag/loonruns/{employerId}/betaaldag/{day}")
class PayDayFiles {

    private final HandOver handOver;

    PayDayFiles(HandOver handOver) {
        this.handOver = handOver;
    }

    @GetMapping("/overdracht.csv")
    void csv(
            @PathVariable String employerId,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            Viewer viewer,
            HttpServletResponse response) throws IOException {
        List<HandOverLine> lines = handOver.of(employerId, day, viewer);
        TemplateFiles.head(response, TemplateFiles.CSV, "overdracht-" + day + ".csv");
        HandOverSheet.csv(lines, response.getOutputStream());
    }

    @GetMapping("/overdracht.xlsx")
    void xlsx(
            @PathVariable String employerId,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            Viewer viewer,
            HttpServletResponse response) throws IOException {
        List<HandOverLine> lines = handOver.of(employerId, day, viewer);
        TemplateFiles.head(response, TemplateFiles.XLSX, "overdracht-" + day + ".xlsx");
        HandOverSheet.xlsx(lines, response.getOutputStream());
    }
}
