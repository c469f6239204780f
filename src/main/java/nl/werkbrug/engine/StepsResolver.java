package nl.werkbrug.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;

/** The beans marked {@link ProcessSteps} by name, and calls of their methods; no properties. */
class StepsResolver extends ReadingResolver {

    private final ListableBeanFactory beans;
    private final BeanELResolver methods = new BeanELResolver();
    private volatile Set<String> names;

    StepsResolver(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && names().contains(String.valueOf(property))) {
            return found(context, beans.getBean(String.valueOf(property)));
        }
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (!isSteps(base) || ofEveryObject(String.valueOf(method))) {
            return null;
        }
        return forTheEngine(methods.invoke(context, base, method, types, arguments));
    }

    /** Looked up late: steps use the workflow, so they cannot exist before the engine does. */
    private Set<String> names() {
        if (names == null) {
            names = Set.of(beans.getBeanNamesForAnnotation(ProcessSteps.class));
        }
        return names;
    }

    private static boolean isSteps(Object base) {
        return base != null && AnnotatedElementUtils.hasAnnotation(base.getClass(), ProcessSteps.class);
    }

    private static boolean ofEveryObject(String method) {
        return Arrays.stream(ReflectionUtils.getAllDeclaredMethods(Object.class))
                .anyMatch(each -> each.getName().equals(method));
    }

    /** Timers only understand the old date type; a legal day starts its timer on the morning of that day. */
    private static Object forTheEngine(Object result) {
        if (result instanceof LocalDate day) {
            return Date.from(DutchTime.morningOf(day));
        }
        return result instanceof Instant moment ? Date.from(moment) : result;
    }
}
