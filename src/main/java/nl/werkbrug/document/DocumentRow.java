package nl.werkbrug.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.werkbrug.document.StoredDocument.Kind;
import nl.werkbrug.document.StoredDocument.Place;

/** Reads a row of the table {@code document}, all but its content. */
final class DocumentRow {

    static final String COLUMNS = "id, dossier_id, subject, kind, document_type, template_version, title, file_name,"
            + " media_type, size, sha256, created_at, created_by";

    private DocumentRow() {}

    static StoredDocument read(ResultSet row, int number) throws SQLException {
        String type = row.getString("document_type");
        return new StoredDocument(
                row.getString("id"),
                new Place(row.getString("dossier_id"), row.getString("subject")),
                Kind.valueOf(row.getString("kind")),
                type == null ? null : DocumentType.valueOf(type),
                (Integer) row.getObject("template_version"),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"));
    }
}
