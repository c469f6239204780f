package nl.werkbrug.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.WithApplication;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The worked examples, asked over HTTP, and that the parts always add up. */
@WithApplication
class GarnishmentCalculationExamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    @Autowired
    private MockMvc client;

    static Stream<Seeded> seeds() {
        return Seeded.cases(60);
    }

    /** Claims are written as kind, amount and, after a slash, the precedence. */
    @ParameterizedTest(name = "{0}: {1} on top {2}, voet {3}, {4}, set-off {5}: {6}, set off {7}, employee {8}, left {9}")
    @CsvSource({
        "EX-01 period 1, 1900.00, 100.00, 1000.00, GEWOON 3000.00,                0,       900.00,        0.00, 1100.00, 2100.00",
        "EX-01 period 2, 1900.00, 100.00, 1000.00, GEWOON 2100.00,                0,       900.00,        0.00, 1100.00, 1200.00",
        "EX-01 period 3, 1900.00, 100.00, 1000.00, GEWOON 1200.00,                0,       900.00,        0.00, 1100.00, 300.00",
        "EX-01 period 4, 1900.00, 100.00, 1000.00, GEWOON 300.00,                 0,       300.00,        0.00, 1700.00, 0.00",
        "EX-D1,          2000.00, 0,      1600.00, GEWOON 5000.00 CAK 175.20,     0,       400.00 175.20, 0.00, 1424.80, 4600.00 null",
        "EX-D2,          1500.00, 0,      1600.00, CAK 175.20 GEWOON 5000.00,     0,       175.20 0.00,   0.00, 1324.80, null 5000.00",
        "EX-D6 no room,  2000.00, 0,      1600.00, GEWOON 5000.00,                250.00,  400.00,        0.00, 1600.00, 4600.00",
        "EX-D6 a rest,   2000.00, 0,      1600.00, GEWOON 150.00,                 250.00,  150.00,      250.00, 1600.00, 0.00",
        "EX-15,          2200.00, 0,      1600.00, GEWOON 1000.00 GEWOON 500.00 GEWOON 250.00 GEWOON 1250.00, 0, 600.00, 0.00, 1600.00, 2400.00",
        "EX-16,          2200.00, 0,      1600.00, ALIMENTATIE 400.00/EERST GEWOON 3000.00, 0, 400.00 200.00, 0.00, 1600.00, 0.00 2800.00",
        "EX-17,          2100.00, 0,      1600.00, GEWOON 800.00 GEWOON 300.00,   0,       500.00,        0.00, 1600.00, 600.00",
        "EX-18,          2400.00, 0,      1600.00, GEWOON 3000.00 GEWOON 5600.00, 0,       800.00,        0.00, 1600.00, 7800.00",
        "the pot stands at its first, 2200.00, 0, 1600.00, CAK 10.00 GEWOON 100.00 LOONVORDERING 50.00 GEWOON 300.00, 150.00, 10.00 400.00 50.00, 150.00, 1590.00, null 0.00 0.00",
    })
    void divides_as_in_the_worked_examples(String example, String net, String untaxed, String voet, String claims, String setOff,
            String amounts, String kept, String employee, String left) throws Exception {
        JsonNode answer = ask("'loonperiode':'MAAND','nettoLoon':" + net + ",'onbelasteVergoedingen':" + untaxed
                + ",'beslagvrijeVoetPerMaand':" + voet + ",'verrekeningWerkgever':" + setOff + ",'beslagen':" + list(claims));

        assertThat(texts(answer.get("afdrachten"), "bedrag")).isEqualTo(amounts);
        assertThat(texts(answer.get("afdrachten"), "resterendeVordering")).isEqualTo(left);
        assertThat(answer.get("verrekening").asText()).isEqualTo(kept);
        assertThat(answer.get("werknemer").asText()).isEqualTo(employee);
    }

    @ParameterizedTest(name = "{0}: {1} with {2} over {3} months, voet {4}: seizable {5}, employee {6}")
    @CsvSource({
        "EX-D7, 1800.00, 1500.00, 12, 1600.00, 1700.00, 1600.00",
        "EX-06, 1000.00,  720.00, 12, 1050.00,  120.00, 1600.00",
        "EX-07, 1000.00,  720.00,  2, 1050.00,   20.00, 1700.00",
    })
    void attributes_the_holiday_allowance(
            String example, String net, String holiday, int months, String voet, String seizable, String employee)
            throws Exception {
        JsonNode answer = ask("'loonperiode':'MAAND','nettoLoon':" + net + ",'beslagvrijeVoetPerMaand':" + voet
                + ",'vakantiebijslag':{'bedrag':" + holiday + ",'opbouwmaandenOnderBeslag':" + months + "},'beslagen':"
                + list("GEWOON 9000.00"));

        assertThat(answer.get("beslagbaar").asText()).isEqualTo(seizable);
        assertThat(answer.get("werknemer").asText()).isEqualTo(employee);
        assertThat(answer.get("stappen").toString().contains("schatting")).isEqualTo(months < 12);
    }

    @ParameterizedTest(name = "{0}: of {1} the claims {2} may get {3}")
    @CsvSource({
        "EX-15, 2200.00, GEWOON 1000.00 GEWOON 500.00 GEWOON 250.00 GEWOON 1250.00, 200.00 100.00 50.00 250.00, 0 1 2 3",
        "EX-17, 2100.00, GEWOON 800.00 CAK 10.00 GEWOON 300.00,                     363.64 136.36,              0 2",
        "EX-18, 2400.00, GEWOON 3000.00 GEWOON 5600.00,                             279.07 520.93,              0 1",
        "one,   2400.00, GEWOON 3000.00,                                            '',                         ''",
    })
    void guesses_how_the_coordinating_bailiff_divides(String example, String net, String claims, String parts, String places)
            throws Exception {
        JsonNode forecasts = ask("'loonperiode':'MAAND','nettoLoon':" + net + ",'beslagvrijeVoetPerMaand':1600,'beslagen':"
                + list(claims)).get("verdelingGewoon");

        assertThat(texts(forecasts, "bedrag")).isEqualTo(parts);
        assertThat(texts(forecasts, "beslag")).isEqualTo(places);
        assertThat(forecasts).allSatisfy(each -> assertThat(each.get("toelichting").asText()).startsWith("Schatting"));
    }

    @Test
    void what_nobody_has_settled_is_withheld_and_not_paid() throws Exception {
        JsonNode answer = ask("'loonperiode':'MAAND','nettoLoon':2200,'beslagvrijeVoetPerMaand':1600,'beslagen':"
                + list("CJIB 1000.00 GEWOON 2000.00 CAK 20.00"));

        assertThat(answer.get("aanTeHouden").asText()).isEqualTo("600.00");
        assertThat(texts(answer.get("afdrachten"), "aanhouden")).isEqualTo("true true null");
        assertThat(answer.get("stappen").toString()).contains("Vraag de coördinerend deurwaarder");
    }

    @ParameterizedTest(name = "{0}: voet {1}")
    @CsvSource({"MAAND, 1625.00", "VIER_WEKEN, 1500.00", "WEEK, 375.00"})
    void converts_the_protected_amount_to_the_period(String period, String voet) throws Exception {
        JsonNode answer = ask("'loonperiode':'" + period + "','nettoLoon':2000,'beslagvrijeVoetPerMaand':1625,'beslagen':"
                + list("GEWOON 9000.00"));

        assertThat(answer.get("voetVoorPeriode").asText()).isEqualTo(voet);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_add_up_to_all_cash_pay(Seeded seeded) throws Exception {
        BigDecimal cash = BigDecimal.ZERO;
        StringJoiner question = new StringJoiner(",");
        for (String part : List.of("'nettoLoon':", "'onbelasteVergoedingen':", "'overigNetto':", "'vakantiebijslag':{'bedrag':")) {
            BigDecimal amount = seeded.coin() ? seeded.euros(0, 3000).inEuros() : BigDecimal.ZERO;
            cash = cash.add(amount);
            question.add(part + amount + (part.contains("{") ? ",'opbouwmaandenOnderBeslag':" + seeded.between(0, 12) + "}" : ""));
        }
        String claims = Stream.generate(() -> anyClaim(seeded)).limit(seeded.between(1, 20)).collect(Collectors.joining(" "));

        JsonNode answer = ask(question + ",'loonperiode':'" + seeded.oneOf("MAAND", "VIER_WEKEN", "WEEK")
                + "','beslagvrijeVoetPerMaand':" + seeded.euros(0, 2500) + ",'verrekeningWerkgever':" + seeded.euros(0, 500)
                + ",'beslagen':" + list(claims));

        BigDecimal sum = answer.get("werknemer").decimalValue().add(answer.get("verrekening").decimalValue());
        for (JsonNode payee : answer.get("afdrachten")) {
            sum = sum.add(payee.get("bedrag").decimalValue());
        }
        assertThat(sum).isEqualByComparingTo(cash);
        assertThat(answer.findValues("bedrag")).allSatisfy(amount -> assertThat(amount.asText()).matches("\\d+\\.\\d\\d"));
    }

    private static String anyClaim(Seeded seeded) {
        String kind = seeded.oneOf("GEWOON", "CAK", "LOONVORDERING", "ALIMENTATIE", "CJIB");
        boolean ranked = !kind.equals("GEWOON") && !kind.equals("CAK") && seeded.coin();
        return kind + " " + seeded.euros(0, 2000)
                + (ranked ? "/" + seeded.oneOf("ONBEKEND", "EERST", "NAAR_VERHOUDING", "DAARNA") : "");
    }

    private static String list(String claims) {
        String[] words = claims.split(" ");
        List<String> items = new ArrayList<>();
        for (int at = 0; at < words.length; at += 2) {
            String field = words[at].equals("CAK") ? "bedragPerPeriode" : words[at].equals("ALIMENTATIE") ? "termijnbedrag" : "vordering";
            String[] amount = words[at + 1].split("/");
            items.add("{'soort':'" + words[at] + "','" + field + "':" + amount[0]
                    + (amount.length > 1 ? ",'voorrang':'" + amount[1] + "'" : "") + "}");
        }
        return items.toString();
    }

    private static String texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.has(field) ? each.get(field).asText() : "null"));
        return String.join(" ", texts);
    }

    private JsonNode ask(String fields) throws Exception {
        String answer = client.perform(post("/api/v1/berekeningen/loonbeslag").contentType("application/json")
                        .content(("{" + fields + "}").replace('\'', '"')))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return JSON.readTree(answer);
    }
}
