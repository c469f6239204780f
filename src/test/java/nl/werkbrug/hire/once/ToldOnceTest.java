package nl.werkbrug.hire.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.form.FormDefinition;
import nl.werkbrug.shared.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over the real forms. A request counts as the domain notes count it: one row of table 19.2 on one form. */
class ToldOnceTest {

    private static final List<String> SHEETS = List.of("A", "E", "G");

    static Stream<Seeded> seeds() {
        return Seeded.cases(100);
    }

    @Test
    void the_list_is_the_one_of_the_domain_notes() {
        assertThat(Route.requests(Route.COLUMNS)).hasSize(74);
        assertThat(distinct(Route.COLUMNS)).isEqualTo(32);
    }

    @Test
    void every_field_that_an_authority_asks_is_really_a_field_of_the_form() {
        assertThat(SHEETS).allSatisfy(column -> assertThat(Route.column(column)).isPresent());
        Route.requests(Route.COLUMNS).stream().filter(Route.Request::isField).filter(request -> Route.column(request.column()).isPresent())
                .forEach(request -> assertThat(Route.column(request.column()).orElseThrow().keys())
                        .as(request.row() + " on " + request.column()).containsAll(request.keys()));
    }

    @Test
    void the_sheets_save_at_least_what_the_domain_notes_expect_of_them() {
        int requests = Route.requests(SHEETS).size();

        assertThat(reused(SHEETS)).isGreaterThanOrEqualTo(requests - distinct(SHEETS));
        assertThat(reused(SHEETS)).isEqualTo(33);
        assertThat(requests).isEqualTo(61);
    }

    @Test
    void the_whole_route_saves_at_least_57_percent_though_nothing_but_the_registration_was_told_before() {

        assertThat(reused(Route.COLUMNS) * 100).isGreaterThanOrEqualTo(57 * fields(Route.COLUMNS));
    }

    @Test
    void after_the_intake_the_sheets_ask_less_than_a_third() {
        List<FormDefinition> route = new ArrayList<>(Route.forms("intake"));
        SHEETS.forEach(column -> route.addAll(Route.forms(column)));

        ToldOnce sheets = ToldOnce.of(route, Route.before())
                .only(Set.of("sheet-wage-subsidy", "sheet-target-group-statement", "sheet-job-coach-internal"));

        assertThat(sheets.percentage()).isGreaterThanOrEqualTo(67);
    }

    @Test
    void what_a_form_asked_the_next_one_knows_but_no_consent_and_no_signature() {
        ToldOnce twice = ToldOnce.of(List.of(form("A"), form("A")), Route.before());

        assertThat(twice.rows().get(1).asked()).isNotEmpty().allMatch(key -> key.startsWith("own."));
        assertThat(twice.rows().get(0).asked()).doesNotContainAnyElementsOf(Route.before());
        assertThat(twice.requested()).isEqualTo(form("A").keys().size() * 2);
    }

    @Test
    void a_name_in_two_parts_is_a_name() {
        ToldOnce halves = ToldOnce.of(List.of(form("E")), Set.of("person.givenName"));
        ToldOnce whole = ToldOnce.of(List.of(form("E")), Set.of("person.givenName", "person.familyName"));

        assertThat(halves.rows().get(0).asked()).contains("person.name");
        assertThat(whole.rows().get(0).asked()).doesNotContain("person.name");
    }

    @Test
    void an_empty_route_saves_nothing() {
        assertThat(ToldOnce.of(List.of(), Set.of()).percentage()).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_known_before_never_saves_less_and_never_more_than_all(Seeded random) {
        Set<String> all = new HashSet<>(form("G").keys());
        Set<String> less = new HashSet<>(all);
        less.removeIf(key -> random.between(0, 1) == 0);
        Set<String> least = new HashSet<>(less);
        least.removeIf(key -> random.between(0, 1) == 0);
        List<FormDefinition> route = List.of(form("A"), form("E"), form("G"));

        assertThat(ToldOnce.of(route, least).reused()).isLessThanOrEqualTo(ToldOnce.of(route, less).reused());
        assertThat(ToldOnce.of(route, all).reused()).isLessThan(ToldOnce.of(route, all).requested());
    }

    /** Rows of which all keys were told by an earlier form, or before; whatever a form has told, the next one knows. */
    private static int reused(List<String> columns) {
        Set<String> known = new HashSet<>(Route.before());
        int reused = 0;
        for (String column : columns) {
            List<Route.Request> requests = Route.requests(List.of(column)).stream().filter(Route.Request::isField).toList();
            ToldOnce.Row row = ToldOnce.of(List.of(form(column)), known).rows().get(0);
            reused += (int) requests.stream().filter(request -> request.keys().stream().noneMatch(row.asked()::contains)).count();
            known.addAll(form(column).keys());
        }
        return reused;
    }

    private static int fields(List<String> columns) {
        return (int) Route.requests(columns).stream().filter(Route.Request::isField).count();
    }

    /** How many rows there are: what the model of the domain notes asks once. */
    private static int distinct(List<String> columns) {
        return (int) Route.requests(columns).stream().map(Route.Request::row).distinct().count();
    }

    private static FormDefinition form(String column) {
        return Route.column(column).orElseThrow();
    }
}
