package nl.werkbrug.workplaceadaptation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.workplaceadaptation.AdaptationQuote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes quotes; joins the caller's transaction. */
@Repository
public class AdaptationQuoteTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AdaptationQuoteTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(String adaptationId, AdaptationQuote it, Viewer viewer) {
        jdbc.sql("""
                        insert into workplace_quote
                          (id, adaptation_id, supplier, kind, net_cents, vat_cents, document_id, added_by, added_at)
                        values (:id, :adaptation, :supplier, :kind, :net, :vat, :document, :by, :at)""")
                .param("id", it.id())
                .param("adaptation", adaptationId)
                .param("supplier", it.supplier())
                .param("kind", it.kind().name())
                .param("net", it.net().cents())
                .param("vat", it.vat().cents())
                .param("document", it.documentId())
                .param("by", viewer.userId())
                .param("at", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** Those of a provision, in the order in which they were added. */
    public List<AdaptationQuote> of(String adaptationId) {
        return jdbc.sql("select * from workplace_quote where adaptation_id = :id order by added_at, supplier, id")
                .param("id", adaptationId)
                .query(AdaptationQuoteTable::read)
                .list();
    }

    /** The provision of a quote. */
    public Optional<String> adaptationOf(String id) {
        return jdbc.sql("select adaptation_id from workplace_quote where id = :id").param("id", id).query(String.class).optional();
    }

    /** Changes it when it still has the version that was seen. */
    public boolean change(AdaptationQuote it) {
        return jdbc.sql("""
                        update workplace_quote set supplier = :supplier, kind = :kind, net_cents = :net, vat_cents = :vat,
                               document_id = :document, version = version + 1
                         where id = :id and version = :seen""")
                .param("supplier", it.supplier())
                .param("kind", it.kind().name())
                .param("net", it.net().cents())
                .param("vat", it.vat().cents())
                .param("document", it.documentId())
                .param("id", it.id())
                .param("seen", it.version())
                .update() == 1;
    }

    /** Idem; its PDF stays with the documents. */
    public boolean remove(String id, int seen) {
        return jdbc.sql("delete from workplace_quote where id = :id and version = :seen").param("id", id).param("seen", seen).update() == 1;
    }

    private static AdaptationQuote read(ResultSet row, int number) throws SQLException {
        return new AdaptationQuote(
                row.getString("id"), row.getString("supplier"), AdaptationQuote.Kind.valueOf(row.getString("kind")),
                Money.cents(row.getLong("net_cents")), Money.cents(row.getLong("vat_cents")), row.getString("document_id"), row.getInt("version"));
    }
}
