package nl.werkbrug.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkbrug.workflow.Decisions;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Evaluates the tables of the class path, the same files that are deployed. Not by the engine's own decision service: that
 * writes every fact of a question into its history.
 */
@Component
class DecisionTables implements Decisions {

    private static final String EVERYWHERE = "classpath*:bpmn/**/*.dmn";

    private final MatchedRows matched = new MatchedRows();
    private final DmnEngine engine = engine(matched);
    private final Map<String, DmnDecision> tables = new TreeMap<>();
    private final Map<String, Map<String, String>> annotations = new TreeMap<>();

    /** Reads every table; one with a mistake stops the start. */
    DecisionTables(ResourcePatternResolver resources) {
        try {
            for (Resource file : resources.getResources(EVERYWHERE)) {
                add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The decision tables cannot be read", e);
        }
    }

    private static DmnEngine engine(MatchedRows matched) {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(RememberedFeel::new);
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(matched));
        return configuration.buildEngine();
    }

    private void add(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            DmnModelInstance model = Dmn.readModelFromStream(content);
            engine.parseDecisions(model).forEach(decision -> tables.put(decision.getKey(), decision));
            model.getModelElementsByType(Decision.class)
                    .forEach(decision -> annotations.put(decision.getId(), annotationsIn(model)));
        }
    }

    private static Map<String, String> annotationsIn(DmnModelInstance model) {
        Map<String, String> byRow = new HashMap<>();
        for (Rule row : model.getModelElementsByType(Rule.class)) {
            byRow.put(row.getId(), row.getDescription() == null ? "" : row.getDescription().getTextContent().strip());
        }
        return byRow;
    }

    @Override
    public List<Row> evaluate(String table, Map<String, ?> facts) {
        DmnDecision decision = tables.get(table);
        if (decision == null) {
            throw new IllegalArgumentException("There is no decision table " + table);
        }
        engine.evaluateDecisionTable(decision, new HashMap<>(facts));
        return matched.take().stream().map(row -> row(table, row)).toList();
    }

    private Row row(String table, DmnEvaluatedDecisionRule row) {
        Map<String, String> outputs = new HashMap<>();
        row.getOutputEntries().forEach((name, output) -> {
            if (output.getValue() != null && output.getValue().getValue() != null) {
                outputs.put(name, output.getValue().getValue().toString());
            }
        });
        return new Row(row.getId(), outputs, annotations.get(table).getOrDefault(row.getId(), ""));
    }
}
