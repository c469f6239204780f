package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DmnConventionsTest {

    private static final Path SAMPLE = Path.of("bpmn/subsidy/trial-placement.dmn");

    @TestFactory
    Stream<DynamicTest> every_table_keeps_to_the_conventions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertThat(DmnConventions.problems(read(file, Files.readString(file)))).isEmpty()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    id="trial-placement"              | id="other"                       | not named after its decision
                    name="Proefplaatsing" camunda     | name="" camunda                  | has no name
                    camunda:historyTimeToLive="P2557D"| ''                               | time to live
                    hitPolicy="COLLECT"               | hitPolicy="FIRST"                | hit policy
                    dmndi:DMNShape                    | dmndi:Nothing                    | not drawn
                    Beleidsregels proefplaatsing UWV (tekst van 2013) [B] | [B]          | no source with a grade
                    (tekst van 2013) [B]              | (tekst van 2013)                 | no source with a grade
                    label="Uitkering"                 | label=""                         | without label
                    <text>null, false</text>          | <text>false, null</text>         | a cell that is not safe
                    <text>null, false</text>          | <text>not(true)</text>           | a cell that is not safe
                    startsOn &lt;= today              | startsOn &lt;= today()           | not safe for null
                    not(startQualification)           | startQualification = false       | not safe for null
                    id="TRIAL_STARTED"                | id="DecisionRule_0abc1de"        | id without meaning
                    """)
    void a_table_that_breaks_a_convention_is_refused(String from, String to, String problem) throws IOException {
        String sample = Files.readString(SAMPLE);
        assertThat(sample).contains(from);

        String broken = sample.replace(from, to);

        assertThat(DmnConventions.problems(read(SAMPLE, broken)))
                .anySatisfy(each -> assertThat(each).contains(problem));
    }

    private static Model read(Path file, String xml) {
        return Model.read(file.toString(), new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
