package nl.werkbrug;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The whole application on a database in memory, shared by all tests that carry this: use ids of your own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMockMvc
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:tests;MODE=MariaDB;NON_KEYWORDS=VALUE,KEY,DAY,MONTH,YEAR;LOCK_TIMEOUT=20000",
            "werkbrug.bsn-key=dGVzdHMgb25seTogMzIgYnl0ZXMgb2YgYSBrZXkgISE="
        })
public @interface WithApplication {}
