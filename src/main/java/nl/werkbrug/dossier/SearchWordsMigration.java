package nl.werkbrug.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/** Fills the words of the dossiers that were there already; cutting a text into words is nothing that two databases do alike. */
@Component
class SearchWordsMigration implements JavaMigration {

    private static final int AT_A_TIME = 2_000;
    private static final String DOSSIERS = """
            select d.id, d.reference, e.name, e.kvk_number, p.given_name, p.family_name
              from dossier d join party e on e.id = d.employer_id left join person p on p.id = d.person_id""";
    private static final String TOWNS = """
            select v.dossier_id, v.subject, p.name, m.name as town from dossier_party v
              join party p on p.id = v.party_id left join municipality m on m.party_id = p.id
             where v.part = 'LOKET' and v.until_at is null""";
    private static final String ADD = "insert into dossier_search (dossier_id, subject, origin, word) values (?, ?, ?, ?)";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("96");
    }

    @Override
    public String getDescription() {
        return "words of dossiers";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement read = connection.createStatement(); PreparedStatement add = connection.prepareStatement(ADD)) {
            Batch batch = new Batch(add);
            try (ResultSet row = read.executeQuery(DOSSIERS)) {
                while (row.next()) {
                    String id = row.getString("id");
                    batch.add(id, "", "NUMBER", row.getString("reference"));
                    batch.add(id, "", "PERSON", row.getString("given_name"), row.getString("family_name"));
                    batch.add(id, "", "EMPLOYER", row.getString("name"), row.getString("kvk_number"));
                }
            }
            try (ResultSet row = read.executeQuery(TOWNS)) {
                while (row.next()) {
                    batch.add(row.getString("dossier_id"), row.getString("subject"), "TOWN", row.getString("name"), row.getString("town"));
                }
            }
            add.executeBatch();
        }
    }

    private static final class Batch {

        private final PreparedStatement add;
        private int waiting;

        Batch(PreparedStatement add) {
            this.add = add;
        }

        void add(String dossierId, String subject, String origin, String... facts) throws SQLException {
            Set<String> words = new LinkedHashSet<>();
            for (String fact : facts) {
                words.addAll(SearchWords.kept(fact));
            }
            for (String word : words) {
                add.setString(1, dossierId);
                add.setString(2, subject);
                add.setString(3, origin);
                add.setString(4, word);
                add.addBatch();
                waiting++;
            }
            if (waiting >= AT_A_TIME) {
                add.executeBatch();
                waiting = 0;
            }
        }
    }
}
