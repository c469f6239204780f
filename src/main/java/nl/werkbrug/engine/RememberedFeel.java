package nl.werkbrug.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * Evaluates the cells of decision tables and remembers the outcomes. A table asks the same few hundred times for each hire;
 * the workflow engine's own reads and computes every cell again, which is nearly all of the time of an answer.
 */
class RememberedFeel implements FeelEngine {

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*");
    private static final Pattern CLOCK = Pattern.compile("\\b(now|today)\\s*\\(");
    private static final int MOST = 20_000;

    /** A cell that was read; {@code words} are all that could be names of facts. */
    private record Cell(ParsedExpression expression, Set<String> words, boolean repeatable) {}

    /** A cell with all that its outcome can depend on. The input is that of the column, for a cell that is a test. */
    private record Question(String cell, boolean test, Object input, Map<String, Object> facts) {}

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    // Cells come from the tables of the product only, so these hold no more than those have.
    private final Map<String, Cell> expressions = new ConcurrentHashMap<>();
    private final Map<String, Cell> tests = new ConcurrentHashMap<>();
    private final Cache<Question, Optional<Object>> outcomes = Caffeine.newBuilder().maximumSize(MOST).build();

    @Override
    @SuppressWarnings("unchecked") // The table says of which type its outcome is; the engine looks at that.
    public <T> T evaluateSimpleExpression(String text, VariableContext facts) {
        Cell cell = expressions.computeIfAbsent(text, it -> read(it, feel.parseExpression(it)));
        return (T) outcome(cell, new Question(text, false, null, named(cell, facts)));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext facts) {
        Cell cell = tests.computeIfAbsent(text, it -> read(it, feel.parseUnaryTests(it)));
        Object value = facts.resolve(input).getValue();
        return Boolean.TRUE.equals(outcome(cell, new Question(text, true, value, named(cell, facts))));
    }

    private static Cell read(String text, ParseResult result) {
        if (result.isFailure()) {
            throw new FeelException(text + ": " + result.failure().message());
        }
        Set<String> words = WORD.matcher(TEXT.matcher(text).replaceAll("")).results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return new Cell(result.parsedExpression(), words, !CLOCK.matcher(text).find());
    }

    /** The facts that the cell names; it is shown no others, so what is remembered cannot depend on them. */
    private static Map<String, Object> named(Cell cell, VariableContext facts) {
        Map<String, Object> named = new HashMap<>();
        cell.words().stream()
                .filter(facts::containsVariable)
                .forEach(word -> named.put(word, facts.resolve(word).getValue()));
        return named;
    }

    private Object outcome(Cell cell, Question question) {
        return cell.repeatable()
                ? outcomes.get(question, it -> Optional.ofNullable(compute(cell, it))).orElse(null)
                : compute(cell, question);
    }

    private Object compute(Cell cell, Question question) {
        EvaluationResult result = question.test()
                ? feel.evaluateWithInput(cell.expression(), question.input(), question.facts())
                : feel.evaluate(cell.expression(), question.facts());
        if (result.isFailure()) {
            throw new FeelException(question.cell() + ": " + result.failure().message());
        }
        return result.result();
    }
}
