package nl.werkbrug.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.werkbrug.WithApplication;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.form.Forms;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.rules.DataFiles;
import nl.werkbrug.rules.RuleFileException;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be asked, from the files; and that a wrong file says what is wrong. */
@WithApplication
class RequestKindsTest {

    private static final String GOOD = """
            title: jobcoach
            schemes: [JOB_COACH_INTERNAL]
            applicants: [EMPLOYER]
            desks:
              UWV:
                where: Stuur het op.
                source: het protocol
                grade: B
                ask: UWV_COACH_REQUEST
                askFrom: START
                decide: UWV_COACH_DECISION
            parts:
              main:
                form: sheet-job-coach-internal
                subject: jobcoach
                signers: [de werkgever]
            """;

    @Autowired
    RequestKinds kinds;

    @Autowired
    List<SchemeStart> starts;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Forms forms;

    @Test
    void every_scheme_can_be_asked_for_or_has_a_procedure_of_its_own() {
        assertThat(Arrays.stream(Scheme.values())
                .filter(scheme -> kinds.of(scheme).isEmpty() && starts.stream().noneMatch(it -> it.handles(scheme)))).isEmpty();
    }

    /** Terms as the domain notes give them: sections 4 (LKV), 6, 7, 8 and 10. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAGE_SUBSIDY                      | MUNICIPALITY    | PW_10D_2              | AWB_4_13           | AWB_7_10 | 1
            TARGET_GROUP_STATEMENT            | UWV             | WTL_2_7               | AWB_4_13           | AWB_7_10 | 1
            TARGET_GROUP_STATEMENT_REASSIGNED | UWV             | WTL_2_15              | AWB_4_13           | AWB_7_10 | 1
            JOB_COACH_INTERNAL                | UWV             | UWV_COACH_REQUEST     | UWV_COACH_DECISION | AWB_7_10 | 1
            JOB_COACH_INTERNAL                | MUNICIPALITY    |                       | AWB_4_13           | AWB_7_10 | 1
            JOB_COACH_EXTERNAL                | UWV             | UWV_COACH_REQUEST     | UWV_COACH_DECISION | AWB_7_10 | 1
            TRIAL_PLACEMENT                   | UWV             | HIRE_TRIAL_REQUEST    | UWV_TRIAL_DECISION | AWB_7_10 | 2
            WORKPLACE_ADAPTATION              | UWV             |                       | AWB_4_13           | AWB_7_10 | 1
            PORTABLE_PROVISION                | UWV             |                       | AWB_4_13           | AWB_7_10 | 1
            LEARNING_SUBSIDY                  | RVO             | PRAKTIJKLEREN_REQUEST |                    | AWB_7_10 | 1
            BENEFIT_REGISTER_CHECK            | BELASTINGDIENST | WTL_REQUEST           |                    | WTL_4_5  | 0
            """)
    void a_kind_knows_its_terms_and_sheets(
            String code, Desk desk, String ask, String decide, String objection, int sheets) {
        RequestKind kind = kinds.get(code);
        RequestKind.AtDesk at = kind.desks().get(desk);

        assertThat(at.ask()).isEqualTo(ask);
        assertThat(at.decide()).isEqualTo(decide);
        assertThat(at.objection()).isEqualTo(objection);
        assertThat(kind.parts()).hasSize(sheets);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: jobcoach               | titel: jobcoach        | titel
            grade: B                      | grade: Q               | grade
            UWV:                          | UWW:                   | no desk
            ask: UWV_COACH_REQUEST        | ask: UWV_NOTHING       | no term
            askFrom: START                | askFrom: SOMEDAY       | askFrom
            sheet-job-coach-internal      | sheet-nothing          | no form
            signers: [de werkgever]       | signers: []            | signers
            schemes: [JOB_COACH_INTERNAL] | schemes: [JOB_COACH]   | schemes
            """)
    void a_wrong_file_names_its_field(String right, String wrong, String told) {
        assertThat(read(GOOD).title()).isEqualTo("jobcoach");
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(RuleFileException.class).hasMessageContaining("requests/test.yaml").hasMessageContaining(told);
    }

    @Test
    void two_kinds_for_one_scheme_are_refused() {
        var file = DataFiles.parse("requests/test.yaml", GOOD);
        assertThatThrownBy(() -> new RequestKinds(Map.of("one", file, "two", file), deadlines, forms))
                .isInstanceOf(RuleFileException.class).hasMessageContaining("JOB_COACH_INTERNAL");
    }

    private RequestKind read(String yaml) {
        return new RequestKinds(Map.of("test", DataFiles.parse("requests/test.yaml", yaml)), deadlines, forms).get("TEST");
    }
}
