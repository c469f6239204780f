package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.BailiffLetter;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters to bailiffs about the garnishments together. */
@Repository
public class BailiffLetterTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    BailiffLetterTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(BailiffLetter it) {
        jdbc.sql("""
                        insert into bailiff_letter (id, dossier_id, garnishment_id, kind, about_id, effective_on, wanted_at)
                        values (:id, :dossier, :garnishment, :kind, :about, :effective, :at)""")
                .param("id", it.id()).param("dossier", it.dossierId()).param("garnishment", it.garnishmentId())
                .param("kind", it.kind().name()).param("about", it.aboutId()).param("effective", it.effectiveOn())
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Whether this was told to this bailiff before. */
    public boolean wanted(BailiffLetter it) {
        return jdbc.sql("""
                        select count(*) from bailiff_letter
                         where garnishment_id = :garnishment and kind = :kind and about_id = :about and effective_on = :effective""")
                        .param("garnishment", it.garnishmentId())
                        .param("kind", it.kind().name())
                        .param("about", it.aboutId())
                        .param("effective", it.effectiveOn())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Optional<BailiffLetter> find(String id) {
        return jdbc.sql("select * from bailiff_letter where id = :id")
                .param("id", id)
                .query(BailiffLetterTable::read)
                .optional();
    }

    /** The letters of a dossier, newest first. */
    public List<BailiffLetter> ofDossier(String dossierId) {
        return jdbc.sql("select * from bailiff_letter where dossier_id = :dossier order by wanted_at desc, id")
                .param("dossier", dossierId)
                .query(BailiffLetterTable::read)
                .list();
    }

    public void written(String id, String documentId) {
        jdbc.sql("update bailiff_letter set document_id = :document where id = :id")
                .param("document", documentId)
                .param("id", id)
                .update();
    }

    public void posted(String id, LocalDate day) {
        jdbc.sql("update bailiff_letter set posted_on = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private static BailiffLetter read(ResultSet row, int number) throws SQLException {
        return new BailiffLetter(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("garnishment_id"),
                BailiffLetter.Kind.valueOf(row.getString("kind")),
                row.getString("about_id"),
                SqlTime.date(row, "effective_on"),
                row.getString("document_id"));
    }
}
