package nl.werkbrug.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/** On a {@code @SpringBootTest}: runs it on an H2 in memory that no other application context shares. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = TestDatabase.H2.class)
public @interface UsesH2 {

    /**
     * Tag of a story that the test command plays on MariaDB only, because others ask the same of H2;
     * {@code mvn verify -Dtests.left.out=none} plays all.
     */
    String AGAIN = "again-on-h2";
}
