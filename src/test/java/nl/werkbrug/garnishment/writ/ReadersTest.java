package nl.werkbrug.garnishment.writ;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on one line of text. */
class ReadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            € 1.234,56            | 123456
            EUR 1.234             | 123400
            € 25,-                | 2500
            1.234,56              | 123456
            € 12.50               | 1250
            12.500                |
            € 1,234.56            |
            € 1.23.4              |
            € 0,00                |
            € 12,345              |
            """)
    void an_amount_is_read_as_it_is_printed_or_not_at_all(String printed, Long cents) {
        List<Object> found = AmountReader.all().get(0).find(text("Hoofdsom: " + printed)).stream().map(Finding::value).distinct().toList();

        assertThat(found).isEqualTo(cents == null ? List.of() : List.of(Money.cents(cents)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12-03-2026                                   | 2026-03-12
            12/3/2026                                    | 2026-03-12
            1 juni 2026                                  | 2026-06-01
            de eerste juni tweeduizend zesentwintig      | 2026-06-01
            eenendertig mei tweeduizendzesentwintig      | 2026-05-31
            de tweeëntwintigste mei tweeduizend zes en twintig | 2026-05-22
            dinsdag de achtste juli tweeduizend dertig en wel om negen uur | 2030-07-08
            31-02-2026                                   |
            30 februari 2026                             |
            12-03-26                                     |
            12-03-20265                                  |
            """)
    void a_day_in_digits_or_in_words(String printed, LocalDate day) {
        assertThat(first(new ServedReader(), "servedOn", "Heden, " + printed)).isEqualTo(day);
    }

    @Test
    void only_a_day_that_exists_in_the_century_counts() {
        assertThat(DutchDay.of("vier april negentienhonderd negentig")).isEqualTo(LocalDate.of(1990, 4, 4));
        assertThat(DutchNumber.of("honderd")).isZero();
        assertThat(DutchNumber.of("negenennegentig")).isEqualTo(99);
        assertThat(DutchNumber.of("derde")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rekening NL60 DEMO 0000 0000 51, BIC DEMONL2A  | NL60 DEMO 0000 0000 51
            Rekening NL60DEMO0000000051 t.n.v. De Sluis    | NL60 DEMO 0000 0000 51
            BE68 5390 0754 7034 is van een Belg            | BE68 5390 0754 7034
            BIC DEMONL2A en nummer 123456789               |
            """)
    void an_account_number_and_no_bic(String line, String iban) {
        assertThat(first(new IbanReader(), "bailiff.iban", line)).isEqualTo(iban);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M.P. van den Berg   | M.P.       | van den Berg
            Anna de Boer        | Anna       | de Boer
            A. Jansen-Bakker    | A.         | Jansen-Bakker
            Jan Pieter Smit     | Jan Pieter | Smit
            Fatma Yilmaz        | Fatma      | Yilmaz
            """)
    void a_name_in_two(String printed, String given, String family) {
        PersonName name = PersonName.of(printed);

        assertThat(name.given()).isEqualTo(given);
        assertThat(name.family()).isEqualTo(family);
    }

    @Test
    void what_is_no_name_is_none() {
        assertThat(PersonName.of("Jansen")).isNull();
        assertThat(PersonName.of("Hierna te noemen")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Beslagvrije voet: € 1.985,50                             | 198550
            De beslagvrije voet bedraagt € 1.985,50 per maand.       | 198550
            Beslagvrije voet € 450,00 per week                       |
            Beslagvrije voet € 1.800,00 per vier weken               |
            De maximale beslagvrije voet is € 2.000,00               |
            """)
    void a_protected_amount_counts_per_month_only(String line, Long cents) {
        assertThat(first(new VoetReader(), "voet.amount", line)).isEqualTo(cents == null ? null : Money.cents(cents));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De beslagvrije voet bedraagt 95 % van het nettoloon.          | 95
            Beslagvrije voet: 95% van uw netto-inkomen met vakantiebijslag | 95
            beslagvrije voet is vijfennegentig, dus 92,5 procent van het netto loon | 92.5
            De beslagvrije voet is ten hoogste 95 % van het nettoloon.    |
            De maximale beslagvrije voet is 95 % van het nettoloon.       |
            De beslagvrije voet is 95 % van de bijstandsnorm.             |
            De beslagvrije voet blijft vrij; u houdt 10 % van het nettoloon in. |
            De beslagvrije voet is € 1.600,00 en 95 % van het nettoloon is meer. |
            De beslagvrije voet is 195 % van het nettoloon.               |
            """)
    void a_protected_amount_as_a_percentage_of_the_net_wage(String line, java.math.BigDecimal percentage) {
        assertThat(first(new VoetReader(), "voet.percentage", line)).isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leefsituatie: alleenstaande ouder            | SINGLE_PARENT
            Leefsituatie: Alleenstaand                   | SINGLE
            Leefsituatie: gehuwd of samenwonend zonder kinderen | COUPLE
            Leefsituatie: samenwonend, met 2 kinderen    |
            Leefsituatie: gehuwd met minderjarige kinderen | COUPLE_WITH_CHILDREN
            Leefsituatie: gehuwd                         |
            """)
    void a_household_only_in_full(String line, String type) {
        assertThat(first(new VoetReader(), "voet.household", line)).isEqualTo(type);
    }

    @Test
    void interest_over_an_amount_is_not_the_interest() {
        assertThat(values("claim.interest", "de wettelijke rente over € 2.840,00 vanaf 1 mei 2026")).isEmpty();
    }

    @Test
    void parts_of_the_costs_are_not_the_costs_but_a_total_is() {
        assertThat(values("claim.costs", "Proceskosten € 100,00\nNakosten € 50,00")).isEmpty();
        assertThat(values("claim.costs", "Proceskosten € 100,00\nNakosten € 50,00\nTotale kosten € 150,00"))
                .contains(Money.euros("150.00"));
    }

    @Test
    void a_time_at_half_past_two_in_the_afternoon_is_not_guessed() {
        assertThat(first(new ServedReader(), "servedTime", "Heden, 1 juni 2026, des namiddags te 2.30 uur")).isNull();
        assertThat(first(new ServedReader(), "servedTime", "Heden, 1 juni 2026, te 9.05 uur")).isEqualTo("09:05");
        assertThat(first(new ServedReader(), "servedTime", "Heden, 1 juni 2026, te 29.05 uur")).isNull();
    }

    @Test
    void our_own_reference_is_not_theirs_and_a_fax_is_no_telephone() {
        assertThat(first(new ReferenceReader(), "bailiff.reference", "Uw kenmerk: 12345")).isNull();
        assertThat(first(new ReferenceReader(), "bailiff.reference", "Ons kenmerk: AB/12345-6")).isEqualTo("AB/12345-6");
        assertThat(first(new ContactReader(), "bailiff.phone", "Fax: 085 000 00 41")).isNull();
        assertThat(first(new ContactReader(), "bailiff.phone", "T 085-0000041 | F 085-0000049")).isEqualTo("085-0000041");
    }

    @Test
    void a_number_that_fails_the_eleven_test_is_no_bsn() {
        assertThat(first(new EmployeeReader(), "person.bsn", "BSN: 123456789")).isNull();
        assertThat(first(new EmployeeReader(), "person.bsn", "BSN: 9999.00.006")).isEqualTo("999900006");
    }

    private static List<Object> values(String key, String lines) {
        return AmountReader.all().stream().flatMap(reader -> reader.find(text(lines)).stream())
                .filter(it -> it.key().equals(key)).map(Finding::value).collect(Collectors.toList());
    }

    private static Object first(FactReader reader, String key, String line) {
        return reader.find(text(line)).stream().filter(it -> it.key().equals(key)).map(Finding::value).findFirst().orElse(null);
    }

    private static WritText text(String lines) {
        return WritText.part(List.of(new Strand(1, lines.lines().toList(), false, lines)));
    }
}
