package nl.werkbrug.request.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sheets were made, the newest of each part; joins the caller's transaction. */
@Repository
public class RequestSheetTable {

    private final JdbcClient jdbc;

    RequestSheetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sheet that was made. */
    public record Made(String documentId, LocalDate on) {}

    public void made(String hireId, String kind, String part, Made sheet) {
        jdbc.sql("delete from request_sheet where hire_id = :hire and kind = :kind and part = :part")
                .param("hire", hireId)
                .param("kind", kind)
                .param("part", part)
                .update();
        jdbc.sql("insert into request_sheet (hire_id, kind, part, document_id, made_on) values (:hire, :kind, :part, :document, :on)")
                .param("hire", hireId)
                .param("kind", kind)
                .param("part", part)
                .param("document", sheet.documentId())
                .param("on", sheet.on())
                .update();
    }

    /** By the name of the part. */
    public Map<String, Made> of(String hireId, String kind) {
        Map<String, Made> sheets = new TreeMap<>();
        jdbc.sql("select * from request_sheet where hire_id = :hire and kind = :kind")
                .param("hire", hireId)
                .param("kind", kind)
                .query(row -> {
                    sheets.put(row.getString("part"), new Made(row.getString("document_id"), SqlTime.date(row, "made_on")));
                });
        return sheets;
    }
}
