package nl.werkbrug.form;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Language;

/** The answers to a form as a paper prints them: in the order of the form, under the headings of its groups. */
public final class WrittenAnswers {

    private WrittenAnswers() {}

    /**
     * One answer.
     *
     * @param group heading above it; empty when it stands in no group
     */
    public record Line(String group, String key, String label, String text) {}

    /** Everything that was answered. Options must stand in the form itself; a file is its id. */
    public static List<Line> of(FormDefinition form, Answers answers) {
        List<Line> lines = new ArrayList<>();
        form.components().forEach(component -> collect("", component, answers, lines));
        return List.copyOf(lines);
    }

    private static void collect(String group, FormComponent component, Answers answers, List<Line> lines) {
        if (component instanceof FormGroup part) {
            String heading = part.label().isEmpty() ? group : part.label();
            part.children().forEach(child -> collect(heading, child, answers, lines));
        } else if (component instanceof FormField field && answers.values().containsKey(field.key())) {
            String text = AnswerText.text(field, answers.values().get(field.key()), FormContext.at(""), Language.DUTCH);
            lines.add(new Line(group, field.key(), field.label(), text));
        }
    }
}
