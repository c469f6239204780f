package nl.werkbrug.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * Marks a bean whose methods a process model may call by expression; no other bean is visible there.
 *
 * <p>Methods are public, take ids, return values that gateways and timers decide on, and may run twice without harm. A
 * timer takes a {@code LocalDate} (it fires on the morning of that day), an {@code Instant}, or ISO text with an offset.
 *
 * <p>The bean's name is part of the models: changing it breaks running processes.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessSteps {

    /** The name by which models call the bean. */
    @org.springframework.core.annotation.AliasFor(annotation = Component.class, attribute = "value")
    String value();
}
