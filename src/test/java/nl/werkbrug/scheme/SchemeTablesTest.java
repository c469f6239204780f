package nl.werkbrug.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables and the words around them fit together. */
class SchemeTablesTest {

    private static final Set<String> LOCAL = Set.of("LOCAL_ASK_RESIDENCE", "LOCAL_NOT_RECORDED", "LOCAL_HOLDS", "LOCAL_FAILS",
            "LOCAL_ASK", "LOCAL_START", "LOCAL_ASK_START", "LOCAL_SPENT", "LOCAL_FITS");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|[a-zA-Z]\\w*");
    private static final Set<String> OF_FEEL = Set.of("and", "or", "not", "date", "if", "then", "else");

    private final List<String> tables =
            Arrays.stream(Scheme.values()).flatMap(scheme -> scheme.table().stream()).toList();

    @Test
    void every_reason_has_a_sentence_and_every_sentence_a_reason() {
        Set<String> codes = new TreeSet<>(LOCAL);
        rows().forEach(row -> codes.add(row.outputs().get("reason")));

        assertThat(new ReasonTexts().codes()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void a_sentence_is_short_and_ends() {
        ReasonTexts texts = new ReasonTexts();

        assertThat(texts.codes()).allSatisfy(code -> {
            assertThat(texts.of(code)).matches("[A-Z].*\\.").doesNotContain("  ");
            assertThat(texts.of(code).split("(?<=[.?]) ")).allSatisfy(sentence ->
                    assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(25));
        });
    }

    @Test
    void a_row_says_what_its_verdict_needs() {
        assertThat(rows()).allSatisfy(row -> {
            Verdict verdict = Verdict.valueOf(row.outputs().get("verdict"));
            assertThat(row.id()).startsWith(row.outputs().get("reason"));
            assertThat(row.outputs().get("missing").isEmpty()).as(row.id()).isEqualTo(verdict != Verdict.UNKNOWN);
            assertThat(row.outputs().get("desk").isEmpty()).as(row.id()).isEqualTo(verdict != Verdict.FITS);
        });
    }

    @Test
    void a_row_that_fits_names_a_desk_of_its_scheme() {
        for (Scheme scheme : Scheme.values()) {
            Set<String> known = scheme.desks().stream().map(Desk::name).collect(Collectors.toSet());
            scheme.table().ifPresent(table -> assertThat(SchemeTable.read(table).rows())
                    .extracting(row -> row.outputs().get("desk")).filteredOn(desk -> !desk.isEmpty())
                    .as(table).isSubsetOf(known).isNotEmpty());
        }
    }

    @Test
    void tables_ask_only_what_somebody_can_tell_and_no_fact_is_asked_in_vain() {
        Set<String> used = Stream.concat(tables.stream(), Stream.of("responsible-authority"))
                .flatMap(table -> SchemeTable.read(table).expressions().stream())
                .flatMap(expression -> WORD.matcher(expression).results().map(MatchResult::group))
                .filter(word -> !word.startsWith("\"") && !OF_FEEL.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> facts = Arrays.stream(Fact.values()).map(Fact::key).collect(Collectors.toSet());
        Set<String> known = new TreeSet<>(facts);
        known.addAll(new Bench().situations.of(HireFacts.none(), Bench.TODAY).values().keySet());
        known.add("wageSubsidy");

        assertThat(known).containsAll(used);
        facts.removeAll(used);
        assertThat(facts).as("only behind something derived, or of municipalities")
                .containsExactlyInAnyOrder("permanent", "endsOn", "resumedOn", "residence");
    }

    private List<SchemeTable.Row> rows() {
        return tables.stream().flatMap(table -> SchemeTable.read(table).rows().stream()).toList();
    }
}
