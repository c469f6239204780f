package nl.werkbrug.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static final String GOOD = """
            kind: RATES
            title: Proef
            article: artikel 1
            validUntil: 2025-06-30
            figures:
              ONE:
                euros: 10.50
                grade: B
                source: een bron
            """;

    @Test
    void shows_the_operator_where_the_figures_are_uncertain_or_missing() {
        var table = new RuleBook(RuleFiles.ofTheProduct()).overview().stream()
                .filter(overview -> overview.table().equals("beslagvrije-voet")).findFirst().orElseThrow();

        var last = table.versions().get(table.versions().size() - 1);

        assertThat(table.title()).isEqualTo("Maximale beslagvrije voet per maand (artikel 475da lid 1 Rv)");
        assertThat(last.validFrom()).isEqualTo("2026-07-01");
        assertThat(last.figures()).isEqualTo(4);
        assertThat(last.worstGrade()).contains(Grade.X);
        assertThat(last.unconfirmed()).isTrue();
        assertThat(table.missing()).extracting(MissingPeriod::period).containsExactly(
                "tweede helft van 2021", "tweede helft van 2022", "tweede helft van 2023", "tweede helft van 2024",
                "eerste helft van 2026");
    }

    @ParameterizedTest(name = "{1} becomes {2}: {3}")
    @CsvSource(delimiter = '|', value = {
        "validUntil | 2025-06-30 | 30-6-2025  | field validUntil: is not a date",
        "validUntil | 2025-06-30 | 2024-12-31 | field validUntil: lies before",
        "euros      | 10.50      | 10.505     | field figures.ONE.euros: is not an amount",
        "euros      | 10.50      | 0          | field figures.ONE.euros: is not above zero",
        "grade      | 'grade: B' | 'grade: Z' | field figures.ONE.grade: is Z",
        "source     | een bron   | ''         | field figures.ONE.source: is missing",
        "typo       | source     | sauce      | field figures.ONE.sauce: is unknown",
        "figures    | 'figures:' | 'figuren:' | field figuren: is unknown",
    })
    void refuses_a_bad_file_and_names_the_file_and_the_field(String field, String good, String bad, String message) {
        String yaml = GOOD.replace(good, bad == null ? "" : bad);

        assertThatThrownBy(() -> new RuleBook(RuleFiles.of(Map.of("rules/proef/2025-01-01.yaml", yaml))))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("rules/proef/2025-01-01.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void refuses_a_file_that_is_no_yaml() {
        var files = Map.of("rules/proef/2025-01-01.yaml", "kind: [");

        assertThatThrownBy(() -> RuleFiles.of(files))
                .isInstanceOf(RuleFileException.class).hasMessageContaining("rules/proef/2025-01-01.yaml");
    }

    @Test
    void refuses_a_file_name_that_is_no_date() {
        var files = Map.of("rules/proef/januari.yaml", GOOD);

        assertThatThrownBy(() -> RuleFiles.of(files)).hasMessageContaining("(file name)");
    }

    @Test
    void refuses_two_files_that_hold_on_the_same_day() {
        var files = RuleFiles.of(Map.of(
                "rules/proef/2025-01-01.yaml", GOOD,
                "rules/proef/2025-06-30.yaml", GOOD));

        assertThatThrownBy(() -> new RuleBook(files)).hasMessageContaining("validUntil: overlaps");
    }

    @Test
    void refuses_a_figure_that_silently_disappears() {
        var files = RuleFiles.of(Map.of(
                "rules/proef/2025-01-01.yaml", GOOD,
                "rules/proef/2025-07-01.yaml", GOOD.replace("ONE", "TWO").replace("06-30", "12-31")));

        assertThatThrownBy(() -> new RuleBook(files)).hasMessageContaining("figures.ONE: is missing");
    }

    @Test
    void an_unknown_table_or_code_is_a_mistake_of_the_programmer() {
        RuleBook book = new RuleBook(RuleFiles.of(Map.of("rules/proef/2025-01-01.yaml", GOOD)));
        LocalDate day = LocalDate.of(2025, 1, 1);

        assertThatThrownBy(() -> book.find("anders", "ONE", day)).hasMessageContaining("anders");
        assertThatThrownBy(() -> book.find("proef", "TWO", day)).hasMessageContaining("TWO");
    }
}
