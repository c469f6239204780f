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
 * <p>Methods take ids, return values that gateways and timers decide on, and may run twice without harm. The bean's name
 * is part of the models: changing it breaks running processes.
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
