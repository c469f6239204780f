package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.rules.RuleFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ModelConventionsTest {

    private static final String SAMPLE = "bpmn-samples/sample/sample-request.bpmn";
    private static final ModelConventions OF_SAMPLES =
            new ModelConventions(Set.of("sample-fill-in", "sample-read-note", "sample-check"), "SAMPLE_TERM"::equals);

    private static final Predicate<String> IN_THE_RULE_DATA = new TermCatalogue(RuleFiles.ofTheProduct())
            .all().stream().map(Term::code).collect(Collectors.toUnmodifiableSet())::contains;

    @TestFactory
    Stream<DynamicTest> every_model_of_the_product_keeps_to_the_conventions() throws IOException {
        ModelConventions conventions = new ModelConventions(forms(), IN_THE_RULE_DATA);
        return Stream.of(find("classpath*:bpmn/**/*.bpmn"))
                .map(file -> DynamicTest.dynamicTest(
                        file.getFilename(),
                        () -> assertThat(conventions.problems(read(file))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_sample_keeps_to_the_conventions() throws IOException {
        return Stream.of(find("classpath*:bpmn-samples/**/*.bpmn"))
                .map(file -> DynamicTest.dynamicTest(
                        file.getFilename(),
                        () -> assertThat(OF_SAMPLES.problems(read(file))).isEmpty()));
    }

    @Test
    void a_file_is_named_after_its_process() throws IOException {
        Model model = Model.read("bpmn-samples/sample/other.bpmn", find("classpath*:" + SAMPLE)[0].getInputStream());

        assertThat(OF_SAMPLES.problems(model)).singleElement().asString().contains("not named after its process");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    isExecutable="true"                          | isExecutable="false"            | is not executable
                    camunda:historyTimeToLive="P2557D"           | ''                              | time to live
                    camunda:formRef="sample-fill-in"             | camunda:formRef="gone"          | no form that exists
                    value="PAYROLL"                              | value="DIRECTOR"                | whose work it is
                    value="SAMPLE_TERM"                          | value=""                        | no deadline
                    Lees de notitie van de werkgever.            | ''                              | no help text
                    camunda:asyncBefore="true"                   | ''                              | not asynchronous
                    camunda:expression="${sampleSteps.remind(execution.processBusinessKey)}" | camunda:class="x.Y" | does not call a step
                    ${sampleSteps.reminderOn(execution.processBusinessKey)} | P7D                  | timer that no step computes
                    businessKey="#{execution.processBusinessKey}" | source="a"                     | business key
                    variables="all"                              | source="a"                      | all variables
                    bpmnElement="userTask_fillIn"                | bpmnElement="nothing"           | is not drawn
                    bpmnElement="flow_01"                        | bpmnElement="nothing"           | is not drawn
                    name="Verzoek invullen"                      | name=""                         | has no label
                    name="nee"                                   | name=""                         | no answer
                    id="gateway_needsCheck"                      | id="Gateway_0abc1de"            | id without meaning
                    """)
    void a_model_that_breaks_a_convention_is_refused(String from, String to, String problem) throws IOException {
        String sample = find("classpath*:" + SAMPLE)[0].getContentAsString(StandardCharsets.UTF_8);
        assertThat(sample).contains(from);

        String broken = sample.replace(from, to);

        assertThat(OF_SAMPLES.problems(
                        Model.read(SAMPLE, new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)))))
                .anySatisfy(each -> assertThat(each).contains(problem));
    }

    private static Model read(Resource file) throws IOException {
        return Model.read(file.getURL().getPath(), file.getInputStream());
    }

    private static Set<String> forms() throws IOException {
        Set<String> forms = new TreeSet<>();
        for (Resource form : find("classpath*:forms/**/*.form")) {
            forms.add(form.getFilename().replaceFirst("\\.form$", ""));
        }
        return forms;
    }

    private static Resource[] find(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(pattern);
    }
}
