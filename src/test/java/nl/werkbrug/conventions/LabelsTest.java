package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Labels of values stand in the message files; what is kept stays Dutch, also on an English page. */
class LabelsTest {

    @Test
    void every_label_of_a_value_is_there_in_both_languages() {
        List<Labelled> all = values();
        Map<String, String> dutch = Messages.ofPages("");
        Map<String, String> english = Messages.ofPages("_en");

        assertThat(all).hasSizeGreaterThan(100).allSatisfy(value -> {
            assertThat(dutch).containsKey(value.labelKey());
            assertThat(english).containsKey(value.labelKey());
        });
    }

    @Test
    void what_came_of_a_task_is_kept_in_dutch_and_shown_in_the_language_of_the_page() {
        TaskResult.Done done = Language.ENGLISH.during(() -> TaskResult.Done.said("wagecostbenefit.switch.the-wage-cost-benefit"));

        assertThat(done.result()).isEqualTo("Het loonkostenvoordeel staat uit.");
        assertThat(done.shown()).isEqualTo("The wage cost benefit is switched off.");
    }

    private static List<Labelled> values() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Labelled.class));
        return scanner.findCandidateComponents("nl.werkbrug").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Labelled.class::cast)
                .toList();
    }
}
