package nl.werkbrug.bank;

import static nl.werkbrug.bank.SepaText.Change.ACCENTS;
import static nl.werkbrug.bank.SepaText.Change.CUT;
import static nl.werkbrug.bank.SepaText.Change.SIGNS;
import static nl.werkbrug.bank.SepaText.Change.SLASHES;
import static nl.werkbrug.bank.SepaText.Change.SPACES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SepaTextTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(textBlock = """
            Jan Jansen B.V.      | Jan Jansen B.V.      |
            Zoë van 't Hoff      | Zoe van 't Hoff      | ACCENTS
            Jansen & Zn.         | Jansen + Zn.         | SIGNS
            Øyvind Łukasz Strauß | Oyvind Lukasz Strauss | ACCENTS
            Ĳsbrand ’t Hart      | IJsbrand 't Hart     | ACCENTS SIGNS
            Nguyễn Đặng          | Nguyen Dang          | ACCENTS
            a😀b                 | a.b                  | SIGNS
            👩‍👧 x               | .. x                 | SIGNS
            € 5 – 10; <x>        | EUR 5 - 10, (x)      | SIGNS
            '  a   b  '          | a b                  | SPACES
            """, delimiter = '|')
    void a_name_gets_the_nearest_allowed_signs_and_tells_it(String typed, String text, String changes) {
        SepaText fitted = SepaText.name(typed);

        assertThat(fitted.text()).isEqualTo(text);
        assertThat(fitted.changes().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(changes == null ? "" : changes);
    }

    @Test
    void new_lines_and_tabs_become_one_space() {
        assertThat(SepaText.remittance("regel 1\r\n\tregel 2")).satisfies(fitted -> {
            assertThat(fitted.text()).isEqualTo("regel 1 regel 2");
            assertThat(fitted.changes()).containsExactly(SPACES);
        });
    }

    @Test
    void a_loose_accent_goes_with_its_letter() {
        assertThat(SepaText.name("Rene\u0301e").text()).isEqualTo("Renee");
    }

    @Test
    void cuts_what_is_too_long_and_leaves_no_space_at_the_end() {
        assertThat(SepaText.name("n".repeat(69) + " nn").text()).isEqualTo("n".repeat(69));
        assertThat(SepaText.name("n".repeat(71)).changes()).containsExactly(CUT);
        assertThat(SepaText.remittance("ß".repeat(71)).text()).hasSize(140);
    }

    @Test
    void an_id_loses_slashes_where_a_bank_refuses_them() {
        assertThat(SepaText.id("/2026//12/").text()).isEqualTo("2026/12");
        assertThat(SepaText.id("/2026//12/").changes()).containsExactly(SLASHES);
        assertThat(SepaText.id("i".repeat(34) + "/x").text()).isEqualTo("i".repeat(34));
    }

    @Test
    void says_in_dutch_what_changed() {
        assertThat(SepaText.name("Zoë & co").changesInWords()).isEqualTo(ACCENTS.text() + " " + SIGNS.text());
        assertThat(SepaText.name("Zoe").changesInWords()).isEmpty();
        assertThat(SepaText.name(null).text()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_typed_comes_out_allowed_short_and_stays_as_it_is_the_second_time(Seeded seeded) {
        String typed = IntStream.range(0, seeded.between(0, 200))
                .map(i -> seeded.coin() ? seeded.between(32, 126) : seeded.between(0, Character.MAX_CODE_POINT))
                .mapToObj(Character::toString).collect(Collectors.joining());

        Stream.of(SepaText.name(typed), SepaText.remittance(typed), SepaText.id(typed)).forEach(fitted -> {
            assertThat(fitted.text()).matches("[A-Za-z0-9/\\-?:().,'+ ]{0,140}").isEqualTo(fitted.text().strip());
            assertThat(fitted.text().equals(typed)).isEqualTo(fitted.changes().isEmpty());
        });
        String id = SepaText.id(typed).text();
        assertThat(SepaText.id(id).text()).isEqualTo(id);
        assertThat(id).hasSizeLessThanOrEqualTo(35).doesNotContain("//").doesNotStartWith("/").doesNotEndWith("/");
        assertThat(SepaText.name(typed).text()).hasSizeLessThanOrEqualTo(70);
    }

    static Stream<Seeded> seeds() {
        return Seeded.cases(500);
    }
}
