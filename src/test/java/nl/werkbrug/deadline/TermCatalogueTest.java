package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.rules.RuleFileException;
import nl.werkbrug.rules.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCatalogueTest {

    private static final String TERM = """
            kind: TERMS
            terms:
              PROOF:
                rule: LAW
                length: 4
                unit: WEEKS
                direction: FORWARD
                date: LAST_DAY
                countsFrom: de proef
                what: Doe iets.
                owner: UWV
                source: artikel 1
                silenceRule: Er gebeurt niets.
                grade: A
            """;

    @Test
    void holds_every_term_of_the_domain_catalogue_by_its_own_code() {
        assertThat(Product.CATALOGUE.all()).extracting(Term::catalogueCode).filteredOn(Optional::isPresent)
                .extracting(Optional::get).contains(
                        "LKS-APPLY", "LKS-DEC", "LKS-FORF", "LKS-REVAL", "LKS-REMEAS", "APP-COMPLETE", "APP-UNPROC",
                        "DEC-GEN", "NOTICE-LATE", "IG", "DWANGSOM", "PAY", "OBJ", "OBJ-DEC", "DGV", "LKV-31JAN",
                        "LKV-15MAR", "LKV-1MAY", "LKV-1AUG", "LKV-PAY", "LKV-OBJDEC", "NORISK-REP", "NORISK-LATE",
                        "PP-UWV", "PP-MUN", "JC-APPLY", "JC-DEC", "JC-FIX", "JC-END", "JC-CLAIM", "BW-ADV", "VN-ASSESS",
                        "VN-PLAN", "PRAKT");
    }

    @Test
    void the_terms_to_choose_from_have_names_of_their_own() {
        assertThat(Product.CATALOGUE.all()).extracting(term -> term.text().title()).filteredOn(Optional::isPresent)
                .hasSize(48).doesNotHaveDuplicates();
        assertThat(Product.DEADLINES.term("WTL_REQUEST").lengthInWords()).isEqualTo("31 januari van het jaar erna");
    }

    @ParameterizedTest(name = "{0} rolls: {1} ({2})")
    @CsvSource({
        "PW_10D_12,              true,  within twelve weeks",
        "AWB_4_13,               true,  idem",
        "AWB_6_7,                true,  idem",
        "AWB_4_87,               true,  idem",
        "WTL_2_7,                true,  three months is not more than three",
        "AWB_7_10_COMMITTEE,     true,  twelve weeks is not more than twelve",
        "SHELTERED_WORK_ADVICE,  true,  a decree (AMvB): artikel 5 Atw",
        "PW_10D_2,               false, six months",
        "PW_10D_5,               false, six months",
        "WTL_4_5,                false, 26 weeks",
        "AWB_4_56,               false, 13 weeks",
        "AWB_4_17_1,             false, artikel 4:17 lid 1 Awb takes it out",
        "UWV_COACH_REQUEST,      false, a policy rule",
        "SICK_ASSESSMENT,        false, a regulation of a minister",
        "PRAKTIJKLEREN_REQUEST,  false, idem",
        "WG_PREPARE_PAY_RUN,     false, counts back",
        "WG_DECLARATION_EARLIEST, false, 'unsettled, and a first day'",
    })
    void a_term_rolls_only_when_the_general_terms_act_covers_it(String code, boolean rolls, String why) {
        assertThat(Product.DEADLINES.term(code).rules().rolls()).isEqualTo(rolls);
    }

    @Test
    void reminds_at_fourteen_seven_two_and_no_days_before_unless_the_term_says_otherwise() {
        TermCatalogue own = catalogue(TERM + "    reminders: [0, 3, 30, 3]\n");

        assertThat(catalogue(TERM).term("PROOF").rules().reminders()).containsExactly(14, 7, 2, 0);
        assertThat(own.term("PROOF").rules().reminders()).containsExactly(30, 3, 0);
    }

    @Test
    void takes_the_version_of_the_day_of_the_event() {
        TermCatalogue two = new TermCatalogue(RuleFiles.of(Map.of(
                "rules/deadline/2021-01-01.yaml", TERM, "rules/deadline/2026-07-01.yaml", TERM.replace("4", "6"))));
        Deadlines deadlines = new Deadlines(two, Product.CALENDAR);

        assertThat(deadlines.compute("PROOF", LocalDate.of(2026, 6, 30)).end()).isEqualTo("2026-07-28");
        assertThat(deadlines.compute("PROOF", LocalDate.of(2026, 7, 1)).end()).isEqualTo("2026-08-12");
        assertThat(deadlines.compute("PROOF", LocalDate.of(2020, 7, 1)).steps()).last()
                .extracting(ExplanationStep::text).asString().contains("geldt vanaf 1 januari 2021");
        assertThat(two.all()).singleElement().extracting(Term::lengthInWords).isEqualTo("6 weken");
    }

    @Test
    void refuses_to_compute_when_no_version_holds_any_more() {
        assertThatThrownBy(() -> Product.DEADLINES.compute("PRAKTIJKLEREN_REQUEST", LocalDate.of(2027, 6, 2)))
                .isInstanceOf(NotComputable.NoRule.class).hasMessageContaining("17 september 2026");
    }

    @Test
    void refuses_one_code_in_two_folders() {
        Map<String, String> files = Map.of("rules/a/2021-01-01.yaml", TERM, "rules/b/2021-01-01.yaml", TERM);

        assertThatThrownBy(() -> new TermCatalogue(RuleFiles.of(files)))
                .isInstanceOf(RuleFileException.class).hasMessageContaining("another folder");
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "length: 4         | length: 13                                        | rolls    | article 4",
        "direction: FORWARD| direction: BACKWARD                               | rolls    | article 1 lid 2",
        "unit: WEEKS       | unit: CALENDAR_DATE                               | -        | day of the year",
        "unit: WEEKS       | 'unit: CALENDAR_DATE, day: 31-01'                 | -        | not a day of the year",
        "grade: A          | 'grade: A, rolls: perhaps'                        | -        | not true or false",
        "grade: A          | 'grade: A, reminders: 7'                          | -        | not a list",
        "grade: A          | 'grade: A, extension: {once: true}'               | -        | article",
        "direction: FORWARD| 'direction: BACKWARD, suspendable: true'          | -        | counts back",
    })
    void refuses_terms_that_cannot_be(String good, String bad, String rolls, String problem) {
        String yaml = TERM.replace(good, bad.replace(", ", "\n    ").replace("once\n    ", "once"));
        String asked = rolls.equals("rolls") ? yaml + "    rolls: true\n" : yaml;

        assertThatThrownBy(() -> catalogue(asked)).isInstanceOf(RuleFileException.class).hasMessageContaining(problem);
    }

    private static TermCatalogue catalogue(String yaml) {
        return new TermCatalogue(RuleFiles.of(Map.of("rules/deadline/2021-01-01.yaml", yaml)));
    }
}
