package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkbrug.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What steps are called in figures: words that stand for all dossiers, never the place where a task names one. */
class LabStepsTest {

    private static final Pattern TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");
    private final LabSteps steps = new LabSteps();

    @AfterEach
    void dutch() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_label_of_a_step_holds_a_place_or_a_key(Language language) throws IOException {
        LocaleContextHolder.setLocale(language.locale());
        List<String> elements = elements();

        assertThat(elements).hasSizeGreaterThan(150);
        assertThat(elements).allSatisfy(element -> {
            assertThat(steps.name(element)).as(element).doesNotContain("{", "}", ".", "_", "''", "  ", " :").doesNotEndWith(":").isNotBlank();
            assertThat(steps.apart(element)).as(element).doesNotContain("{", ".", "_").isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | authority-request.userTask_sign | Besluit ondertekenen | Aanvraag bij een instantie
            en | authority-request.userTask_sign | Sign the decision | Application to an authority
            nl | wage-cost-benefit-year.userTask_object | Loonkostenvoordeel: bezwaar maken | Loonkostenvoordeel
            nl | custom-budget.userTask_receiptEmployer | Bon van het maatwerkbudget sturen | Maatwerkbudget
            """)
    void a_step_is_called_as_its_task_without_what_that_names(String language, String element, String name, String apart) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(steps.name(element)).isEqualTo(name);
        assertThat(steps.apart(element)).isEqualTo(apart);
    }

    private static List<String> elements() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).flatMap(file -> {
                String process = file.getFileName().toString().replace(".bpmn", "");
                return TASK.matcher(read(file)).results().map(it -> process + "." + it.group(1));
            }).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
