package nl.werkbrug.garnishment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.stream.Stream;
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

    /** All of them or none: they are made before the answer begins, and never stand in memory together. */
    @GetMapping("/loonbeslag/loonruns/inlezing/{id}/specificaties.zip")
    void zip(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        LocalDateTime made = DutchTime.today(clock).atStartOfDay();
        Path archive = Files.createTempFile("specificaties", ".zip");
        try {
            write(statements.of(id, viewer), made, archive);
            TemplateFiles.head(response, "application/zip", "specificaties-loonbeslag-" + made.toLocalDate() + ".zip");
            response.setContentLengthLong(Files.size(archive));
            Files.copy(archive, response.getOutputStream());
        } finally {
            Files.deleteIfExists(archive);
        }
    }

    private static void write(Stream<RenderedDocument> all, LocalDateTime made, Path archive) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Iterator<RenderedDocument> rest = all.iterator(); rest.hasNext(); ) {
                RenderedDocument next = rest.next();
                ZipEntry entry = new ZipEntry(next.fileName());
                entry.setTimeLocal(made);
                zip.putNextEntry(entry);
                zip.write(next.content());
                zip.closeEntry();
            }
        }
    }
}
