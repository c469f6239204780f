package nl.werkbrug.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Process variables by name, and of the execution only its business key. */
class VariablesResolver extends ReadingResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return variable(context, String.valueOf(property));
        }
        if (base instanceof DelegateExecution execution && "processBusinessKey".equals(property)) {
            return found(context, execution.getProcessBusinessKey());
        }
        return null;
    }

    private static Object variable(ELContext context, String name) {
        VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
        if (scope instanceof DelegateExecution && name.equals("execution")) {
            return found(context, scope);
        }
        if (scope != null && scope.hasVariable(name)) {
            return found(context, scope.getVariable(name));
        }
        return null;
    }
}
