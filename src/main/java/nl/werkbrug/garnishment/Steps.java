package nl.werkbrug.garnishment;

import java.util.List;
import nl.werkbrug.garnishment.calculation.CalculationStep;
import nl.werkbrug.shared.Money;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The steps of a calculation as they are kept with a pay run, so that it can be explained years later. */
public final class Steps {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Kept(String code, String text, long cents, String source) {}

    private Steps() {}

    public static String toJson(List<CalculationStep> steps) {
        return JSON.writeValueAsString(steps.stream()
                .map(step -> new Kept(step.code().name(), step.text(), step.amount().cents(), step.source()))
                .toList());
    }

    public static List<CalculationStep> fromJson(String json) {
        return JSON.readValue(json, new TypeReference<List<Kept>>() {}).stream()
                .map(kept -> new CalculationStep(
                        CalculationStep.Code.valueOf(kept.code()), kept.text(), kept.text(), Money.cents(kept.cents()), kept.source()))
                .toList();
    }
}
