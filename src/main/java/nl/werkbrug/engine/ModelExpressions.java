package nl.werkbrug.engine;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * What an expression in a model can reach: process variables, the business key and the marked steps.
 *
 * <p>The engine's default would open every Spring bean and, through a value's class, all of Java to whoever can write a
 * model.
 */
class ModelExpressions extends JuelExpressionManager {

    private final ListableBeanFactory beans;

    ModelExpressions(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new VariablesResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new StepsResolver(beans));
        resolvers.add(new ArrayELResolver());
        resolvers.add(new ListELResolver());
        return resolvers;
    }
}
