package nl.werkbrug.dossier;

import java.time.Clock;
import nl.werkbrug.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people call dossiers. */
final class DossierNumbers {

    private DossierNumbers() {}

    /** The next number, for example {@code 2026-000123}. */
    static String next(JdbcClient jdbc, Clock clock) {
        long number = jdbc.sql("select next value for dossier_number").query(Long.class).single();
        return "%d-%06d".formatted(DutchTime.today(clock).getYear(), number);
    }
}
