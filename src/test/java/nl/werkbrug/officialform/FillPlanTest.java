package nl.werkbrug.officialform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkbrug.form.Option;
import nl.werkbrug.form.Questions.Type;
import nl.werkbrug.officialform.PlanLine.State;
import nl.werkbrug.officialform.fact.KnownPath;
import nl.werkbrug.officialform.fact.TestFacts;
import nl.werkbrug.officialform.fact.ValueText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes in a field, and what is said when nothing does. */
class FillPlanTest {

    private static final List<Option> YES_NO = List.of(new Option("Ja", "a: Ja"), new Option("Nee", "b: Nee"));
    private final FillPlan plan = new FillPlan(TestFacts.catalogue());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # type | kept               | part   | max | comb  | text
            DATE   | 2026-06-01         | WHOLE  | -   | false | 01-06-2026
            DATE   | 2026-06-01         | WHOLE  | 8   | true  | 01062026
            DATE   | 2026-06-01         | WHOLE  | 10  | true  | 01-06-2026
            DATE   | 2026-06-01         | DAY    | 2   | true  | 01
            DATE   | 2026-06-01         | MONTH  | 2   | false | 06
            DATE   | 2026-06-01         | YEAR   | 4   | true  | 2026
            DATE   | 2026-06-01         | YEAR   | 2   | true  | 26
            DATE   | morgen             | WHOLE  | -   | false | -
            MONEY  | 2150.50            | WHOLE  | -   | false | 2150,50
            MONEY  | 2150.50            | EUROS  | -   | false | 2150
            MONEY  | 2150.50            | CENTS  | 2   | true  | 50
            MONEY  | 2150               | CENTS  | 2   | true  | 00
            MONEY  | veel               | WHOLE  | -   | false | -
            NUMBER | 28.50              | WHOLE  | -   | false | 28,5
            TEXT   | 1234 AB            | WHOLE  | 6   | true  | 1234AB
            TEXT   | 1234 AB            | WHOLE  | 7   | true  | 1234 AB
            TEXT   | 1234 AB            | WHOLE  | 6   | false | 1234 AB
            """)
    void a_fact_is_written_as_forms_want_it(Type type, String kept, FactPart part, Integer max, boolean comb, String text) {
        PdfField field = new PdfField(1, "veld", "Veld", FieldKind.TEXT, 1, false, max, comb, List.of());
        KnownPath fact = new KnownPath("een.feit", "Feit", "Groep", type, List.of());

        assertThat(ValueText.of(fact, part, kept, field).orElse(null)).isEqualTo(text);
    }

    @Test
    void what_is_not_mapped_or_not_known_stays_empty_and_is_named() {
        List<PlanLine> lines = plan.of(List.of(
                new MappedField(text("zelf"), null),
                new MappedField(text("functie"), fact("employment.function", Map.of())),
                new MappedField(text("weg"), fact("bestaat.niet", Map.of())),
                new MappedField(text("vast"), new Filling.Fixed("Bijlage 1"))), Map.of());

        assertThat(lines).extracting(PlanLine::state).containsExactly(State.BY_HAND, State.UNKNOWN, State.UNKNOWN, State.FILLED);
        assertThat(lines.get(1).why()).isEqualTo("Dienstverband: Functie");
        assertThat(lines.get(3).value()).isEqualTo("Bijlage 1");
        assertThat(FilledForm.values(lines)).containsOnlyKeys("vast");
    }

    @Test
    void an_answer_becomes_the_option_that_was_linked_to_it() {
        PdfField vast = new PdfField(1, "vast", "Vast contract", FieldKind.RADIO, 1, true, null, false, YES_NO);
        Filling linked = fact("employment.contract", Map.of("PERMANENT", "Ja", "FIXED", "Nee"));

        assertThat(line(vast, linked, "PERMANENT").value()).isEqualTo("Ja");
        assertThat(line(vast, linked, "FIXED").words()).isEqualTo("b: Nee");
        assertThat(line(vast, fact("employment.contract", Map.of("PERMANENT", "Ja")), "FIXED").state()).isEqualTo(State.STAYS_EMPTY);
        assertThat(line(vast, fact("employment.contract", Map.of("PERMANENT", "Weg")), "PERMANENT").state()).isEqualTo(State.DOES_NOT_FIT);
    }

    @Test
    void a_list_of_towns_takes_the_town_by_its_words() {
        PdfField towns = new PdfField(1, "plaats", "Plaats", FieldKind.CHOICE, 1, false, null, false,
                List.of(new Option("0001", "Maasbrug"), new Option("0002", "Beekdorp")));
        Filling city = fact("person.city", Map.of());

        assertThat(plan.of(List.of(new MappedField(towns, city)), Map.of("person.city", "maasbrug")).get(0).value()).isEqualTo("0001");
        assertThat(plan.of(List.of(new MappedField(towns, city)), Map.of("person.city", "Elders")).get(0).state()).isEqualTo(State.DOES_NOT_FIT);
    }

    @Test
    void the_bsn_is_no_fact_that_can_be_chosen() {
        assertThat(TestFacts.catalogue().grouped().values().stream().flatMap(List::stream))
                .noneMatch(it -> it.path().toLowerCase(Locale.ROOT).contains("bsn") || it.label().toLowerCase(Locale.ROOT).contains("burgerservice"))
                .anyMatch(it -> it.path().equals("employment.wage") && it.type() == Type.MONEY)
                .noneMatch(it -> it.path().startsWith("own."));
    }

    private PlanLine line(PdfField field, Filling filling, String contract) {
        return plan.of(List.of(new MappedField(field, filling)), Map.of("employment.contract", contract)).get(0);
    }

    private static PdfField text(String name) {
        return new PdfField(1, name, name, FieldKind.TEXT, 1, true, null, false, List.of());
    }

    private static Filling fact(String path, Map<String, String> choices) {
        return new Filling.OfFact(path, FactPart.WHOLE, choices);
    }
}
