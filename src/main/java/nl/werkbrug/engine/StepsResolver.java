package nl.werkbrug.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.support.ArgumentConvertingMethodInvoker;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;

/** The beans marked {@link ProcessSteps} by name, and calls of their methods; no properties. */
class StepsResolver extends ReadingResolver {

    private final ListableBeanFactory beans;
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
        return found(context, forTheEngine(call(base, String.valueOf(method), arguments)));
    }

    private static Object call(Object steps, String method, Object[] arguments) {
        ArgumentConvertingMethodInvoker call = new ArgumentConvertingMethodInvoker();
        call.setTargetObject(steps);
        call.setTargetMethod(method);
        call.setArguments(arguments);
        try {
            call.prepare();
            if (!Modifier.isPublic(call.getPreparedMethod().getModifiers())) {
                throw new IllegalStateException(method + " is not a step: it is not public");
            }
            return call.invoke();
        } catch (InvocationTargetException e) {
            throw failure(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No such step: " + method, e);
        }
    }

    /** The step's own error, so that an incident names it and not the way it was called. */
    private static RuntimeException failure(Throwable cause) {
        return cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
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
