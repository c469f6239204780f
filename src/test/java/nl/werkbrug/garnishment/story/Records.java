package nl.werkbrug.garnishment.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.InStories;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written down about a garnishment. */
@InStories
class Records {

    private final JdbcClient jdbc;
    private final RemittanceTable remittances;

    Records(JdbcClient jdbc, RemittanceTable remittances) {
        this.jdbc = jdbc;
        this.remittances = remittances;
    }

    /** How many rows each table has for the dossier: to see whether something was done twice. */
    Map<String, Integer> counts(Garnishment garnishment) {
        return Map.of(
                "documents", count("document", garnishment),
                "mails", count("mail_outbox", garnishment),
                "timeline", count("timeline_entry", garnishment),
                "tasks", count("inbox_task", garnishment),
                "remittances", remittances.all(garnishment.id()).size());
    }

    private int count(String table, Garnishment garnishment) {
        return jdbc.sql("select count(*) from " + table + " where dossier_id = :dossier")
                .param("dossier", garnishment.dossierId())
                .query(Integer.class)
                .single();
    }

    List<String> documents(Garnishment garnishment, String type) {
        return jdbc.sql("select id from document where dossier_id = :dossier and document_type = :type")
                .param("dossier", garnishment.dossierId())
                .param("type", type)
                .query(String.class)
                .list();
    }

    /** The text of the last letter about a change. */
    String letter(Garnishment garnishment) {
        byte[] pdf = jdbc.sql("""
                        select content from document where dossier_id = :dossier and document_type = 'CHANGE_LETTER'
                         order by created_at desc limit 1""")
                .param("dossier", garnishment.dossierId())
                .query((row, number) -> row.getBytes(1))
                .single();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> fileNames(Garnishment garnishment) {
        return texts("select file_name from document where dossier_id = :dossier", garnishment);
    }

    /** The subjects of the mails to the bailiff. */
    List<String> mailsToBailiff(Garnishment garnishment) {
        return texts("select mail_subject from mail_outbox where dossier_id = :dossier and recipient = '"
                + garnishment.bailiff().email() + "'", garnishment);
    }

    List<String> mailSubjects(Garnishment garnishment) {
        return texts("select mail_subject from mail_outbox where dossier_id = :dossier", garnishment);
    }

    List<String> timeline(Garnishment garnishment) {
        return texts("select entry_text from timeline_entry where dossier_id = :dossier order by id", garnishment);
    }

    private List<String> texts(String sql, Garnishment garnishment) {
        return jdbc.sql(sql).param("dossier", garnishment.dossierId()).query(String.class).list();
    }

    List<Money> withheld(Garnishment garnishment) {
        return jdbc.sql("""
                        select s.amount_cents from pay_run_share s join employee_pay_run r on r.id = s.pay_run_id
                         where s.garnishment_id = :id order by r.pay_day""")
                .param("id", garnishment.id())
                .query((row, number) -> Money.cents(row.getLong(1)))
                .list();
    }

    List<Remittance.State> states(Garnishment garnishment) {
        return remittances.all(garnishment.id()).stream().map(Remittance::state).toList();
    }

    List<String> paidTo(Garnishment garnishment) {
        return remittances.all(garnishment.id()).stream().map(Remittance::paidToIban).toList();
    }

    boolean dossierClosed(Garnishment garnishment) {
        return jdbc.sql("select count(*) from dossier where id = :dossier and closed_at is not null")
                        .param("dossier", garnishment.dossierId())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Every text in every table of the engine. */
    List<String> engineTexts() {
        List<String> texts = new ArrayList<>();
        for (Map<String, Object> column : textColumnsOfTheEngine()) {
            String name = column.get("C").toString();
            texts.addAll(jdbc.sql("select " + name + " from " + column.get("T") + " where " + name + " is not null")
                    .query((row, number) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.UTF_8))
                    .list());
        }
        return texts;
    }

    private List<Map<String, Object>> textColumnsOfTheEngine() {
        return jdbc.sql("""
                        select table_name as T, column_name as C from information_schema.columns
                         where upper(table_name) like 'ACT\\_%' and lower(data_type) in
                           ('varchar', 'character varying', 'character large object', 'longtext', 'text', 'longblob',
                            'binary large object', 'binary varying')
                           and lower(table_schema) in ('public', lower(coalesce(schema(), 'public')))""")
                .query()
                .listOfRows();
    }
}
