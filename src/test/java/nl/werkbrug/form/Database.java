package nl.werkbrug.form;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty database with the tables of this module, thrown away after the test. */
final class Database {

    private final DataSource source = new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MariaDB;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000;"
                    + "NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR");

    Database() {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V11__form.sql")).execute(source);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    TransactionTemplate transactions() {
        TransactionTemplate template = new TransactionTemplate(new DataSourceTransactionManager(source));
        template.setIsolationLevel(TransactionTemplate.ISOLATION_READ_COMMITTED);
        return template;
    }
}
