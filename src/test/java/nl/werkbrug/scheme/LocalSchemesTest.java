package nl.werkbrug.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleFile;
import nl.werkbrug.rules.RuleFileException;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalSchemesTest {

    private static final HireFacts HIRE = Bench.facts(
            HireFacts.none(), "residence=Maasbrug benefit=BIJSTAND hoursPerWeek=24 permanent=true startsOn=2026-11-30");

    private final Bench bench = new Bench();

    @ParameterizedTest(name = "{0} | {1}: {2} {3}")
    @CsvSource(delimiter = '|', value = {
        "           | ''                              | FITS         | LOCAL_FITS         | ''",
        "           | benefit=IOAW_IOAZ               | FITS         | LOCAL_FITS         | ''",
        "           | benefit=WW hoursPerWeek=        | DOES_NOT_FIT | LOCAL_BENEFIT      | ''",
        "           | hoursPerWeek=23.9               | DOES_NOT_FIT | LOCAL_HOURS        | ''",
        "           | permanent=false endsOn=2026-12-31 | DOES_NOT_FIT | LOCAL_CONTRACT   | ''",
        "2026-12-30 | ''                              | FITS         | LOCAL_FITS         | ''",
        "2026-12-31 | ''                              | DOES_NOT_FIT | LOCAL_START        | ''",
        "           | benefit=                        | UNKNOWN      | LOCAL_ASK_BENEFIT  | benefit",
        "           | hoursPerWeek=                   | UNKNOWN      | LOCAL_ASK_HOURS    | hoursPerWeek",
        "           | permanent=                      | UNKNOWN      | LOCAL_ASK_CONTRACT | permanent",
        "           | startsOn=                       | UNKNOWN      | LOCAL_ASK_START    | startsOn",
    })
    void a_scheme_of_a_municipality_is_held_against_its_own_conditions(
            LocalDate today, String facts, Verdict verdict, String code, String missing) {
        SchemeAnswer answer = local(Bench.facts(HIRE, facts), today == null ? Bench.TODAY : today).get(0);

        assertThat(answer.title()).isEqualTo("Startpremie Maasbrug (verzonnen)");
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.reason().code()).isEqualTo(code);
        assertThat(answer.missing()).isEqualTo(Bench.facts(missing));
        assertThat(answer.isEstimate()).isTrue();
    }

    @Test
    void what_nobody_recorded_is_unknown_and_never_nothing() {
        assertThat(local(HIRE.without(Fact.RESIDENCE), Bench.TODAY)).singleElement().satisfies(answer -> {
            assertThat(answer.reason().code()).isEqualTo("LOCAL_ASK_RESIDENCE");
            assertThat(answer.missing()).containsExactly(Fact.RESIDENCE);
        });
        assertThat(local(HIRE.with(Fact.RESIDENCE, "Nergens"), Bench.TODAY)).singleElement().satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(answer.reason().code()).isEqualTo("LOCAL_NOT_RECORDED");
        });
    }

    @Test
    void a_file_holds_from_its_first_day_up_to_and_including_its_last() {
        assertThat(bench.local.of(" LINDEWOUDE", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(bench.local.of("lindewoude", LocalDate.of(2026, 1, 1))).isPresent();
        assertThat(bench.local.of("Lindewoude", LocalDate.of(2027, 12, 31))).isPresent();
        assertThat(bench.local.of("Lindewoude", LocalDate.of(2028, 1, 1))).isEmpty();
    }

    @Test
    void an_amount_is_told_where_the_municipality_tells_it() {
        assertThat(bench.local.of("Maasbrug", Bench.TODAY).orElseThrow()).extracting(LocalScheme::euros)
                .containsExactly(java.util.Optional.of(Money.euros("1500.00")), java.util.Optional.empty());
    }

    @Test
    void every_invented_municipality_says_so_and_its_schemes_too() {
        List<LocalSchemeFile> files = Bench.FILES.of(RuleFile.Kind.LOCAL_SCHEMES).stream().map(LocalSchemeFile::read).toList();

        assertThat(files).filteredOn(LocalSchemeFile::invented).hasSize(2)
                .flatExtracting(LocalSchemeFile::schemes).allSatisfy(scheme -> {
                    assertThat(scheme.title()).endsWith("(verzonnen)");
                    assertThat(scheme.grade()).isEqualTo(Grade.X);
                });
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "LOCAL_OTHER | NO_RISK  | is a scheme of the law",
        "[WW]        | []       | benefits: is empty",
        "[WW]        | [WWW]    | benefits: is WWW",
        "grade: X    | grade: Y | grade: is Y",
        "title       | tittle   | tittle: is unknown",
    })
    void a_file_that_cannot_be_used_is_refused(String good, String bad, String problem) {
        String yaml = """
                kind: LOCAL_SCHEMES
                municipality: Proef
                schemes:
                  ONE:
                    title: Proef
                    scheme: LOCAL_OTHER
                    benefits: [WW]
                    source: een bron
                    grade: X
                """.replace(good, bad);
        RuleFile file = RuleFiles.of(Map.of("rules/subsidy/local/proef/2026-01-01.yaml", yaml))
                .of(RuleFile.Kind.LOCAL_SCHEMES).get(0);

        assertThatThrownBy(() -> LocalSchemeFile.read(file))
                .isInstanceOf(RuleFileException.class).hasMessageContaining(problem);
    }

    private List<SchemeAnswer> local(HireFacts facts, LocalDate today) {
        return bench.local.answers(facts, bench.situations.of(facts, today), today);
    }
}
