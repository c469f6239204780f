package nl.werkbrug.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.shared.Language;

/**
 * One form as its file defines it.
 *
 * @param id           name of the file without ".form", and the id inside it
 * @param settings     properties of the form as a whole
 * @param components   parts in the order of the file
 */
public record FormDefinition(String id, FormSettings settings, List<FormComponent> components) {

    /** Heading of the page. */
    public String title() {
        return settings.title();
    }

    /** Language of its texts. */
    Language language() {
        return settings.language();
    }

    /** For the attribute {@code lang} of its texts: null when they have the language of the page. */
    String foreign() {
        return language() == Language.current() ? null : language().code();
    }

    /** Whether the person must see a page with all answers before sending, as the law and WCAG 3.3.4 ask. */
    public boolean checkAnswers() {
        return settings.checkAnswers();
    }

    /** Keys of all questions in the order of the form; each is the path of a fact. */
    public Set<String> keys() {
        return fields().stream().map(FormField::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<FormField> fields() {
        return everything().stream().filter(FormField.class::isInstance).map(FormField.class::cast).toList();
    }

    /** All parts, groups before their children. */
    List<FormComponent> everything() {
        List<FormComponent> all = new ArrayList<>();
        components.forEach(component -> collect(component, all));
        return all;
    }

    Optional<FormField> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    boolean hasConditions() {
        return expressions().findAny().isPresent();
    }

    /** Whether an answer can hide or show a question; a condition on what only the page knows does not count. */
    boolean dependsOnAnswers() {
        return expressions().flatMap(expression -> ConditionCheck.namesIn(expression).stream())
                .anyMatch(name -> field(name).isPresent());
    }

    Stream<String> expressions() {
        return everything().stream().map(FormComponent::hideWhen).filter(expression -> !expression.isEmpty());
    }

    private static void collect(FormComponent component, List<FormComponent> all) {
        all.add(component);
        if (component instanceof FormGroup group) {
            group.children().forEach(child -> collect(child, all));
        }
    }
}
