package nl.werkbrug.garnishment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.werkbrug.garnishment.payfile.PayTemplate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The file to fill in. */
@Controller
class TemplateFiles {

    static final String CSV = "text/csv;charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @GetMapping("/loonbeslag/loonruns/voorbeeld.csv")
    void csv(HttpServletResponse response) throws IOException {
        head(response, CSV, "loonruns-voorbeeld.csv");
        PayTemplate.writeCsv(response.getOutputStream());
    }

    @GetMapping("/loonbeslag/loonruns/voorbeeld.xlsx")
    void xlsx(HttpServletResponse response) throws IOException {
        head(response, XLSX, "loonruns-voorbeeld.xlsx");
        PayTemplate.writeXlsx(response.getOutputStream());
    }

    static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
    }
}
