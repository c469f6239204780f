package nl.werkbrug.engine;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.werkbrug.form.Conditions;
import nl.werkbrug.shared.DutchTime;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** Evaluates conditions of forms with the FEEL engine that the workflow engine brings for its decision tables. */
@Component
class FeelConditions implements Conditions {

    private final FeelEngineApi feel;

    /** Expressions come from the form files only, so this holds no more than those have. */
    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

    FeelConditions(Clock clock) {
        this.feel = FeelEngineBuilder.forJava()
                .withClock(() -> ZonedDateTime.ofInstant(clock.instant(), DutchTime.ZONE))
                .build();
    }

    @Override
    public boolean holds(String feelExpression, Map<String, Object> values) {
        EvaluationResult result = feel.evaluate(parsed.computeIfAbsent(feelExpression, this::parse), values);
        if (result.isFailure()) {
            throw new IllegalArgumentException(feelExpression + ": " + result.failure().message());
        }
        Object outcome = result.result();
        if (outcome != null && !(outcome instanceof Boolean)) {
            throw new IllegalArgumentException(feelExpression + " gives neither true nor false");
        }
        return Boolean.TRUE.equals(outcome);
    }

    private ParsedExpression parse(String feelExpression) {
        String body = feelExpression.startsWith("=") ? feelExpression.substring(1) : feelExpression;
        ParseResult result = feel.parseExpression(body);
        if (result.isFailure()) {
            throw new IllegalArgumentException(feelExpression + ": " + result.failure().message());
        }
        return result.parsedExpression();
    }
}
