package nl.werkbrug.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Each table against its cases; each row must decide in at least one of them. */
class SchemeRowsTest {

    private final Bench bench = new Bench();

    @TestFactory
    Stream<DynamicContainer> every_table_gives_the_answers_of_its_cases_and_every_row_decides_in_one() {
        return Arrays.stream(Scheme.values())
                .filter(scheme -> scheme.table().isPresent())
                .map(scheme -> dynamicContainer(scheme.table().orElseThrow(), tests(scheme)));
    }

    private Stream<DynamicNode> tests(Scheme scheme) {
        String table = scheme.table().orElseThrow();
        List<CaseFile.Case> cases = CaseFile.of(table).cases();
        Set<String> left = SchemeTable.read(table).rows().stream().map(SchemeTable.Row::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<DynamicNode> each = cases.stream().map(one -> dynamicTest(one.line(), () -> check(scheme, one, left)));
        return Stream.concat(each, Stream.of(dynamicTest("every row decided", () -> assertThat(left).isEmpty())));
    }

    private void check(Scheme scheme, CaseFile.Case one, Set<String> left) {
        SchemeAnswer answer = bench.answer(scheme, one.facts(), one.today());
        bench.rowsOf(scheme.table().orElseThrow()).stream()
                .filter(row -> row.outputs().get("verdict").equals(answer.verdict().name()))
                .forEach(row -> left.remove(row.id()));

        assertThat(answer.verdict()).as(answer.reasons().toString()).isEqualTo(one.verdict());
        assertThat(answer.reasons()).extracting(Reason::code).containsExactlyInAnyOrderElementsOf(one.codes());
        assertThat(answer.missing()).isEqualTo(one.missing());
    }
}
