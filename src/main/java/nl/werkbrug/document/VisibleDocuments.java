package nl.werkbrug.document;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents that a viewer may see: those behind a wall the viewer is let through. */
@Component
public class VisibleDocuments {

    private static final String SELECT = "select " + DocumentRow.COLUMNS + " from document d where " + Visibility.seesWith("d", Right.DOCUMENTS) + """
             and (d.only_party_id is null
                    or exists (select 1 from membership om where om.user_id = :viewer and om.party_id = d.only_party_id))
             and\s""";

    private final JdbcClient jdbc;

    VisibleDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<StoredDocument> find(String id, Viewer viewer) {
        return jdbc.sql(SELECT + "d.id = :id")
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(DocumentRow::read)
                .optional();
    }

    /** The documents of a dossier behind these walls, newest first. */
    @Transactional(readOnly = true)
    public List<StoredDocument> list(String dossierId, List<String> subjects, Viewer viewer) {
        return jdbc.sql(SELECT + "d.dossier_id = :dossier and d.subject in (:subjects) order by d.created_at desc, d.id")
                .param("dossier", dossierId)
                .param("subjects", subjects)
                .param("viewer", viewer.userId())
                .query(DocumentRow::read)
                .list();
    }

    /** Whether somebody who sees a dossier by rights only was given the documents of one of these subjects, though there may be none yet. */
    @Transactional(readOnly = true)
    public boolean given(String dossierId, List<String> subjects, Viewer viewer) {
        return jdbc.sql("select count(*) from dossier_right r where r.dossier_id = :dossier and r.subject in (:subjects) and r.right_code = 'DOCUMENTS' and "
                                + Visibility.seesWith("r", Right.DOCUMENTS))
                        .param("dossier", dossierId)
                        .param("subjects", subjects)
                        .param("viewer", viewer.userId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The documents of a dossier, newest first. */
    @Transactional(readOnly = true)
    public List<StoredDocument> list(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "d.dossier_id = :dossier order by d.created_at desc, d.id")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(DocumentRow::read)
                .list();
    }
}
