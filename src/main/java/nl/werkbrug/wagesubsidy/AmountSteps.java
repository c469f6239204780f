package nl.werkbrug.wagesubsidy;

import java.util.List;
import nl.werkbrug.shared.Money;
import tools.jackson.databind.json.JsonMapper;

/**
 * The steps of a calculation as they are kept with a decision, so that it can be explained years later.
 *
 * @param version which dated figures were used
 */
public record AmountSteps(String version, List<Step> steps) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One line; the source is empty for plain arithmetic. */
    public record Step(String text, Money amount, String source) {}

    private record Kept(String version, List<KeptStep> steps) {}

    private record KeptStep(String text, long cents, String source) {}

    public AmountSteps {
        steps = List.copyOf(steps);
    }

    public String toJson() {
        return JSON.writeValueAsString(new Kept(version, steps.stream()
                .map(step -> new KeptStep(step.text(), step.amount().cents(), step.source()))
                .toList()));
    }

    /** What was kept; empty when there is none. */
    public static AmountSteps fromJson(String json) {
        if (json == null) {
            return new AmountSteps("", List.of());
        }
        Kept kept = JSON.readValue(json, Kept.class);
        return new AmountSteps(kept.version(), kept.steps().stream()
                .map(step -> new Step(step.text(), Money.cents(step.cents()), step.source()))
                .toList());
    }
}
