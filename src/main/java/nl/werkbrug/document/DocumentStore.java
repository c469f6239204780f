package nl.werkbrug.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.document.StoredDocument.Kind;
import nl.werkbrug.document.StoredDocument.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps documents with their fingerprint. Writes join the caller's transaction. Who may see a document is the caller's
 * business: nothing is checked here.
 */
@Repository
public class DocumentStore {

    private static final String PDF = "application/pdf";

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores a document the product made. */
    public StoredDocument store(RenderedDocument document, Place place, String createdBy) {
        String id = UUID.randomUUID().toString();
        StoredDocument stored = described(
                id, place, Kind.GENERATED, document.type(), document.templateVersion(), document.title(),
                document.fileName(), document.content(), createdBy);
        insert(stored, document.content());
        return stored;
    }

    /** The same for a document that only the people of one party read, as far as they see the subject. */
    public StoredDocument storeForParty(RenderedDocument document, Place place, String partyId, String createdBy) {
        StoredDocument stored = store(document, place, createdBy);
        onlyFor(partyId, stored);
        return stored;
    }

    /**
     * Stores a PDF a user brought in, under a neutral file name: the user's own may name a person.
     *
     * @param title what lists show; at most 200 characters
     * @throws IllegalArgumentException when {@link PdfUpload#check} refuses the file; callers check first
     */
    public StoredDocument storeUpload(byte[] content, String title, Place place, String createdBy) {
        if (PdfUpload.check(content) instanceof PdfUpload.Rejected rejected) {
            throw new IllegalArgumentException("Not a PDF that can be stored: " + rejected.code());
        }
        String id = UUID.randomUUID().toString();
        String fileName = "bijlage-" + id.substring(0, 8) + ".pdf";
        StoredDocument stored =
                described(id, place, Kind.UPLOAD, null, null, title, fileName, content, createdBy);
        insert(stored, content);
        return stored;
    }

    /** The same for a PDF that only the people of one party read, as far as they see the subject. */
    public StoredDocument storeUploadForParty(byte[] content, String title, Place place, String partyId, String createdBy) {
        StoredDocument stored = storeUpload(content, title, place, createdBy);
        onlyFor(partyId, stored);
        return stored;
    }

    /**
     * Stores a form of somebody else that the product filled in.
     *
     * @param title what lists show, without personal data; at most 200 characters
     * @param fileName idem; at most 120 characters
     */
    public StoredDocument storeFilled(byte[] content, String title, String fileName, Place place, String createdBy) {
        StoredDocument stored = described(
                UUID.randomUUID().toString(), place, Kind.GENERATED, null, null, title, fileName, content, createdBy);
        insert(stored, content);
        return stored;
    }

    /** What is known about a document. */
    public Optional<StoredDocument> find(String id) {
        return jdbc.sql("select " + DocumentRow.COLUMNS + " from document where id = ?")
                .param(id)
                .query(DocumentRow::read)
                .optional();
    }

    /** The documents of a dossier, newest first. */
    public List<StoredDocument> list(String dossierId) {
        return jdbc.sql("select " + DocumentRow.COLUMNS
                        + " from document where dossier_id = ? order by created_at desc, id")
                .param(dossierId)
                .query(DocumentRow::read)
                .list();
    }

    /**
     * The bytes of a document, as they were stored.
     *
     * @throws DocumentException when there is no such document, or its bytes no longer match its fingerprint
     */
    public byte[] content(String id) {
        StoredDocument known = find(id).orElseThrow(() -> new DocumentException("There is no document " + id));
        byte[] content = jdbc.sql("select content from document where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
        if (!Fingerprint.of(content).equals(known.sha256())) {
            throw new DocumentException("Document " + id + " is not what was stored");
        }
        return content;
    }

    private void onlyFor(String partyId, StoredDocument stored) {
        jdbc.sql("update document set only_party_id = ? where id = ?").params(partyId, stored.id()).update();
    }

    private StoredDocument described(
            String id, Place place, Kind kind, DocumentType type, Integer version, String title, String fileName,
            byte[] content, String createdBy) {
        return new StoredDocument(
                id, place, kind, type, version, title, fileName, PDF, content.length, Fingerprint.of(content),
                clock.instant().truncatedTo(ChronoUnit.MILLIS), createdBy);
    }

    private void insert(StoredDocument document, byte[] content) {
        jdbc.sql("insert into document (" + DocumentRow.COLUMNS + ", content) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        document.id(),
                        document.place().dossierId(),
                        document.place().subject(),
                        document.kind().name(),
                        document.documentType() == null ? null : document.documentType().name(),
                        document.templateVersion(),
                        document.title(),
                        document.fileName(),
                        document.mediaType(),
                        document.size(),
                        document.sha256(),
                        Timestamp.from(document.createdAt()),
                        document.createdBy(),
                        content)
                .update();
    }
}
