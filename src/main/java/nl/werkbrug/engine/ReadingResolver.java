package nl.werkbrug.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** A resolver that only reads: models change nothing by expression. */
abstract class ReadingResolver extends ELResolver {

    @Override
    public final Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public final void setValue(ELContext context, Object base, Object property, Object value) {
        // Left unresolved, so that the assignment fails.
    }

    @Override
    public final boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public final Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public final Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    static Object found(ELContext context, Object value) {
        context.setPropertyResolved(true);
        return value;
    }
}
