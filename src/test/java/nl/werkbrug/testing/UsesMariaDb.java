package nl.werkbrug.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/** On a {@code @SpringBootTest}: runs it on a fresh schema of a real MariaDB, see {@link MariaDb}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = TestDatabase.OnMariaDb.class)
public @interface UsesMariaDb {}
