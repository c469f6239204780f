package nl.werkbrug.garnishment.payfile;

import static nl.werkbrug.garnishment.payfile.PayFileFixture.BSN;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.json;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.only;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.problems;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayMessageTest {

    private static PayFile with(String fields) {
        return json("{\"loonruns\":[{\"bsn\":\"" + BSN + "\",\"betaaldag\":\"2026-05-25\"," + fields + "}]}");
    }

    @Test
    void every_field_ends_up_in_its_place() {
        PayLine line = only(with("""
                "nettoLoon":2100.5,"onbelasteVergoedingen":1,"vakantiebijslag":2.00,"opbouwVakantiebijslag":3.0,
                "overigNetto":4,"nabetaling":5,"nabetalingOver":"2026-04-24","verrekening":6,"verrekeningSoort":"HUUR",
                "laatsteLoonrun":true,"onderdeel":"Noord"
                """));

        assertThat(line).isEqualTo(new PayLine(0, new Bsn(BSN), LocalDate.of(2026, 5, 25), Money.euros("2100.50"),
                Money.euros("1.00"), Money.euros("2.00"), Money.euros("3.00"), Money.euros("4.00"), Money.euros("5.00"),
                Optional.of(LocalDate.of(2026, 4, 24)), Money.euros("6.00"), Optional.of(SetOffKind.HUUR), true, "Noord"));
    }

    @Test
    void null_is_absent() {
        assertThat(only(with("\"nettoLoon\":1,\"nabetaling\":null,\"onderdeel\":null")).unit()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "nettoLoon":"12.50"                            | nettoLoon: JSON_NUMBER
            "nettoLoon":12.505                             | nettoLoon: AMOUNT_CENTS
            "nettoLoon":0.30000000000000004                | nettoLoon: AMOUNT_CENTS
            "nettoLoon":-1                                 | nettoLoon: AMOUNT_NEGATIVE
            "nettoLoon":1e99999                            | nettoLoon: AMOUNT_SIZE
            "nettoLoon":1e-99999                           | nettoLoon: AMOUNT_SIZE
            "nettoLoon":null                               | nettoLoon: REQUIRED
            "nettoLoon":[1]                                | nettoLoon: JSON_NUMBER
            "nettoLoon":1,"laatsteLoonrun":"ja"            | laatsteLoonrun: JSON_FLAG
            "nettoLoon":1,"onderdeel":5                    | onderdeel: JSON_TEXT
            "nettoLoon":1,"verrekening":5                  | verrekeningSoort: SET_OFF_KIND
            "nettoLoon":1,"nabetaling":5                   | nabetalingOver: BACK_PAY_DAY
            "nettoLoon":1,"nabetaling":1,"nabetalingOver":"24-04-2026" | nabetalingOver: JSON_DAY
            "nettoLoon":1,"nabetaling":1,"nabetalingOver":"2026-02-30" | nabetalingOver: DAY
            """)
    void a_wrong_field_is_told_with_its_index(String fields, String problem) {
        assertThat(problems(with(fields))).containsExactly("loonruns[0]." + problem);
    }

    @Test
    void unknown_fields_are_named_unless_they_may_be_data() {
        PayFile file = with("\"nettoLoon\":1,\"netto\":1,\"" + BSN + "\":1");

        assertThat(problems(file)).containsExactly("loonruns[0]: JSON_FIELD", "loonruns[0]: JSON_FIELD");
        assertThat(refused(file).problems().get(0).message()).contains("\"netto\"", "overigNetto");
        assertThat(file.toString()).doesNotContain(BSN);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "nope", "[]", "{}", "{\"loonruns\":{}}", "{\"loonruns\":[]} x", "{\"loonruns\":[],\"loonruns\":[]}", "\"loonruns\""
    })
    void what_is_no_message_is_refused(String text) {
        assertThat(problems(json(text))).containsExactly("JSON");
    }

    @Test
    void a_message_without_pay_runs_or_with_something_else_is_refused() {
        assertThat(problems(json("{\"loonruns\":[]}"))).containsExactly("NO_LINES");
        assertThat(problems(json("{\"loonruns\":[],\"extra\":1}"))).containsExactly("JSON_FIELD");
        assertThat(problems(json("{\"loonruns\":[1,null]}"))).containsExactly("loonruns[0]: JSON_OBJECT", "loonruns[1]: JSON_OBJECT");
    }

    @Test
    void the_same_employee_and_day_twice_names_both_indexes() {
        String run = "{\"bsn\":\"" + BSN + "\",\"betaaldag\":\"2026-05-25\",\"nettoLoon\":1}";
        PayFile file = json("{\"loonruns\":[" + run + "," + run + "]}");

        assertThat(problems(file)).containsExactly("loonruns[1]: SAME_LINE");
        assertThat(refused(file).problems().get(0).message()).contains("loonruns[0]");
    }
}
