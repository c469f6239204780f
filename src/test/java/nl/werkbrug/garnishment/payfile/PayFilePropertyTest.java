package nl.werkbrug.garnishment.payfile;

import static nl.werkbrug.garnishment.payfile.PayFileFixture.csv;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.json;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.key;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.lines;
import static nl.werkbrug.garnishment.payfile.PayFileFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayFilePropertyTest {

    /** What a line says, before anybody writes it in one way or another. */
    private record Told(String bsn, LocalDate day, Money net, Money untaxed, String unit) {

        static Told any(Seeded seeded, int index) {
            return new Told(PayFileFixture.bsn(index * 7 + seeded.between(0, 5)),
                    seeded.day(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)),
                    seeded.euros(0, 9_000), seeded.euros(0, 300), seeded.oneOf("", "Noord", "Zuid; \"Oost\"", "Café"));
        }

        String dutch() {
            String formatted = new DutchFormats().money(net);
            return quoted(unit) + ";" + bsn + ";" + new DutchFormats().shortDate(day) + ";" + formatted + ";"
                    + untaxed.toString().replace('.', ',');
        }

        String english() {
            return bsn + "," + day + "," + net + "," + untaxed + "," + quoted(unit);
        }

        String json() {
            return "{\"bsn\":\"" + bsn + "\",\"betaaldag\":\"" + day + "\",\"nettoLoon\":" + net
                    + ",\"onbelasteVergoedingen\":" + untaxed + ",\"onderdeel\":\"" + unit.replace("\"", "\\\"") + "\"}";
        }

        String row(int number) {
            return BareWorkbook.row(number, BareWorkbook.text(bsn), BareWorkbook.number(String.valueOf(day.toEpochDay() + 25_569)),
                    BareWorkbook.number(net.toString()), BareWorkbook.number(untaxed.toString()), BareWorkbook.text(unit));
        }

        private static String quoted(String text) {
            return '"' + text.replace("\"", "\"\"") + '"';
        }
    }

    private static final String COLUMNS = "bsn,betaaldag,nettoloon,onbelaste_vergoedingen,onderdeel";

    static Stream<Seeded> seeds() {
        return Seeded.cases(200);
    }

    private static List<Told> told(Seeded seeded) {
        return IntStream.range(0, seeded.between(1, 20)).mapToObj(i -> Told.any(seeded, i)).toList();
    }

    private static PayFile dutch(List<Told> told) {
        return csv("onderdeel;bsn;betaaldag;nettoloon;onbelaste_vergoedingen",
                told.stream().map(Told::dutch).collect(Collectors.joining("\r\n")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_runs_give_the_same_lines_and_key_from_every_kind_of_file(Seeded seeded) {
        List<Told> told = told(seeded);
        PayFile first = dutch(told);
        PayFile english = csv(COLUMNS, told.stream().map(Told::english).collect(Collectors.joining("\n")));
        PayFile message = json("{\"loonruns\":[" + told.stream().map(Told::json).collect(Collectors.joining(",")) + "]}");
        String headings = BareWorkbook.row(1, Stream.of(COLUMNS.split(",")).map(BareWorkbook::text).toArray(String[]::new));
        String rows = IntStream.range(0, told.size()).mapToObj(i -> told.get(i).row(i + 2)).collect(Collectors.joining());
        PayFile workbook = read(PayFileFixture.workbook(headings + rows, Map.of()));

        assertThat(lines(english)).isEqualTo(lines(first));
        assertThat(lines(workbook)).isEqualTo(lines(first));
        assertThat(List.of(key(english), key(message), key(workbook))).containsOnly(key(first));
        assertThat(lines(first)).extracting(PayLine::net).containsExactlyElementsOf(told.stream().map(Told::net).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_lines_makes_no_difference_to_the_key_and_every_cent_does(Seeded seeded) {
        List<Told> told = told(seeded);
        List<Told> shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, new Random(seeded.between(0, 1_000)));
        List<Told> other = new ArrayList<>(told);
        Told first = told.get(0);
        other.set(0, new Told(first.bsn(), first.day(), first.net().plus(Money.cents(1)), first.untaxed(), first.unit()));

        assertThat(key(dutch(shuffled))).isEqualTo(key(dutch(told)));
        assertThat(key(dutch(other))).isNotEqualTo(key(dutch(told)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_wrong_line_refuses_the_file_and_is_the_only_problem(Seeded seeded) {
        List<String> written = new ArrayList<>(told(seeded).stream().map(Told::english).toList());
        int wrong = seeded.between(0, written.size() - 1);
        written.set(wrong, written.get(wrong).replaceFirst(",20", ",19"));

        PayFile file = csv(COLUMNS, String.join("\n", written));

        assertThat(PayFileFixture.problems(file)).containsExactly("regel " + (wrong + 2) + ", kolom betaaldag: DAY");
    }
}
