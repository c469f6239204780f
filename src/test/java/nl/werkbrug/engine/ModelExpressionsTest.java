package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.workflow.ProcessSteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ModelExpressionsTest {

    @ProcessSteps("testSteps")
    static class TestSteps {

        public String greet(String name) {
            return "hello " + name;
        }

        public String describe(WorksAs worksAs, int days) {
            return worksAs.label() + " " + days;
        }

        public LocalDate day() {
            return LocalDate.of(2026, 7, 1);
        }

        public Instant moment() {
            return Instant.EPOCH;
        }

        public void refuse() {
            throw new UnsupportedOperationException("own error");
        }

        String hidden() {
            return "hidden";
        }

        public String getSecret() {
            return "secret";
        }
    }

    /** A bean like any other. */
    static class Vault {
        public String open() {
            return "open";
        }
    }

    private final DelegateExecution execution = mock(DelegateExecution.class);
    private ModelExpressions expressions;

    @BeforeEach
    void open_a_context() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean("testSteps", TestSteps.class);
        context.registerBean("vault", Vault.class);
        context.refresh();
        expressions = new ModelExpressions(context);
        when(execution.hasVariable("route")).thenReturn(true);
        when(execution.getVariable("route")).thenReturn("CHECK");
        when(execution.getProcessBusinessKey()).thenReturn("R1");
    }

    private Object evaluate(String expression) {
        return expressions.createValueExpression(expression).getValue(expressions.getElContext(execution));
    }

    @Test
    void process_variables_decide_routes() {
        assertThat(evaluate("${route == 'CHECK'}")).isEqualTo(true);
    }

    @Test
    void marked_steps_are_called_with_the_business_key() {
        assertThat(evaluate("${testSteps.greet(execution.processBusinessKey)}")).isEqualTo("hello R1");
    }

    @Test
    void arguments_become_the_types_that_the_step_asks_for() {
        assertThat(evaluate("${testSteps.describe('LOKET', 3)}")).isEqualTo("loket 3");
    }

    @Test
    void days_and_moments_become_dates_that_timers_take() {
        assertThat(evaluate("${testSteps.day()}")).isEqualTo(Date.from(Instant.parse("2026-07-01T06:00:00Z")));
        assertThat(evaluate("${testSteps.moment()}")).isEqualTo(new Date(0));
    }

    @Test
    void the_error_of_a_step_comes_through_as_it_is() {
        assertThatThrownBy(() -> evaluate("${testSteps.refuse()}"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${vault}",
                "${vault.open()}",
                "${testSteps.hidden()}",
                "${testSteps.secret}",
                "${testSteps.class}",
                "${testSteps.getClass()}",
                "${testSteps.hashCode()}",
                "${''.getClass()}",
                "${''.class}",
                "${route.length()}",
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices()}",
                "${execution.setVariable('a', 'b')}",
                "${systemProperties}",
                "${environment}"
            })
    void nothing_else_is_reachable(String expression) {
        assertThatThrownBy(() -> evaluate(expression))
                .isInstanceOfAny(ELException.class, IllegalStateException.class);
    }
}
