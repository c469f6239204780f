package nl.werkbrug.request;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names under letters. */
@Component
class SignerNames {

    private final JdbcClient jdbc;

    SignerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String of(String userId) {
        return jdbc.sql("select display_name from app_user where id = :id").param("id", userId).query(String.class).single();
    }
}
