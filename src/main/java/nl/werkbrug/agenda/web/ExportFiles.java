package nl.werkbrug.agenda.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineExport;
import nl.werkbrug.shared.DutchTime;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The deadlines of a filter as a file to work on; its name only holds the day. */
@Controller
class ExportFiles {

    private final DeadlineExport export;
    private final TermKinds kinds;
    private final Clock clock;

    ExportFiles(DeadlineExport export, TermKinds kinds, Clock clock) {
        this.export = export;
        this.kinds = kinds;
        this.clock = clock;
    }

    @GetMapping("/termijnen/export.csv")
    void csv(OverviewInput input, Viewer viewer, HttpServletResponse response) throws IOException {
        LocalDate today = DutchTime.today(clock);
        head(response, "text/csv;charset=UTF-8", "termijnen-" + today + ".csv");
        CsvFile file = new CsvFile(response.getOutputStream());
        if (export.run(input.filter(), "csv", viewer, row -> file.line(ExportLine.of(row, today, kinds, viewer)))) {
            file.line(List.of(ExportLine.cut(export.most())));
        }
        file.finish();
    }

    @GetMapping("/termijnen/export.xlsx")
    void xlsx(OverviewInput input, Viewer viewer, HttpServletResponse response) throws IOException {
        LocalDate today = DutchTime.today(clock);
        head(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "termijnen-" + today + ".xlsx");
        XlsxFile file = new XlsxFile(response.getOutputStream());
        if (export.run(input.filter(), "xlsx", viewer, row -> file.line(ExportLine.of(row, today, kinds, viewer)))) {
            file.remark(ExportLine.cut(export.most()));
        }
        file.finish();
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
    }
}
