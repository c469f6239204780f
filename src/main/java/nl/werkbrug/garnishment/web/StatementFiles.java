package nl.werkbrug.garnishment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.garnishment.imports.ImportStatements;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The statements of the runs of an import in one archive; a file in it is named after the dossier's number only. */
@Controller
class StatementFiles {

    private final ImportStatements statements;
    private final Clock clock;

    StatementFiles(ImportStatements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @GetMapping("/loonbeslag/loonruns/inlezing/{id}/specificaties.zip")
    void zip(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        LocalDateTime made = DutchTime.today(clock).atStartOfDay();
        Iterator<RenderedDocument> all = statements.of(id, viewer).iterator();
        // The first is made before the answer begins, so that a failure is still told as a page.
        RenderedDocument next = all.hasNext() ? all.next() : null;
        TemplateFiles.head(response, "application/zip", "specificaties-loonbeslag-" + made.toLocalDate() + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            while (next != null) {
                ZipEntry entry = new ZipEntry(next.fileName());
                entry.setTimeLocal(made);
                zip.putNextEntry(entry);
                zip.write(next.content());
                zip.closeEntry();
                next = all.hasNext() ? all.next() : null;
            }
        }
    }
}
