package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.ExplanationStep;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The explanation as it is kept with a deadline, so that it can be read years later. */
final class StepsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Kept(String kind, String text, String english, String date, String source) {}

    private StepsJson() {}

    static String write(List<ExplanationStep> steps) {
        return JSON.writeValueAsString(steps.stream()
                .map(step -> new Kept(step.kind().name(), step.text(), step.english(), step.date().toString(), step.source()))
                .toList());
    }

    static List<ExplanationStep> read(String json) {
        return JSON.readValue(json, new TypeReference<List<Kept>>() {}).stream()
                .map(kept -> new ExplanationStep(
                        ExplanationStep.Kind.valueOf(kept.kind()), kept.text(), kept.english(), LocalDate.parse(kept.date()), kept.source()))
                .toList();
    }
}
