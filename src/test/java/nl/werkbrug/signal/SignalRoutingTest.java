package nl.werkbrug.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.engine.DecisionsForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table of signals, row by row: nobody is sent away, whatever a municipality set up. */
class SignalRoutingTest {

    private final SignalRouting routing = new SignalRouting(DecisionsForTests.tables());

    @ParameterizedTest
    @CsvSource({
        "DEBTS, true, true, EARLY_WARNING, DEBT_HELP, SIGNAL_PRIVATE, true, DEBTS_HELP",
        "DEBTS, true, false, EARLY_WARNING, DEBT_HELP, SIGNAL_PRIVATE, true, DEBTS_HELP",
        "DEBTS, false, true, EARLY_WARNING, OMBUDS, SIGNAL_PRIVATE, true, DEBTS_OMBUDS",
        "DEBTS, false, false, EARLY_WARNING, LOKET_LEAD, SIGNAL_PRIVATE, true, DEBTS_LEAD",
        "GARNISHMENT, true, true, EARLY_WARNING, DEBT_HELP, SIGNAL_PRIVATE, true, GARNISHMENT_HELP",
        "GARNISHMENT, false, true, EARLY_WARNING, OMBUDS, SIGNAL_PRIVATE, true, GARNISHMENT_OMBUDS",
        "GARNISHMENT, false, false, EARLY_WARNING, LOKET_LEAD, SIGNAL_PRIVATE, true, GARNISHMENT_LEAD",
        "STUCK, true, true, OBSTACLE, LOKET, SIGNAL, false, STUCK_LOKET",
        "CONFLICT, true, true, OBSTACLE, OMBUDS, SIGNAL, false, CONFLICT_OMBUDS",
        "CONFLICT, true, false, OBSTACLE, LOKET_LEAD, SIGNAL, false, CONFLICT_LEAD",
        "QUESTION, true, true, QUESTION, LOKET, SIGNAL, false, QUESTION_LOKET",
        "QUESTION, false, false, QUESTION, LOKET, SIGNAL, false, QUESTION_LOKET",
        "CANDIDATES, false, false, QUESTION, LOKET, SIGNAL, false, CANDIDATES_LOKET",
        "COMPLAINT, true, true, OBSTACLE, LOKET_LEAD, SIGNAL_PRIVATE, false, COMPLAINT_LEAD"
    })
    void goes_where_the_table_says(
            SignalKind kind, boolean debtHelp, boolean ombuds, SignalCategory category, WorksAs desk, String wall, boolean anonymous,
            String row) {
        assertThat(routing.route(kind, debtHelp, ombuds)).isEqualTo(new SignalRoute(category, desk, wall, anonymous));
        assertThat(DecisionsForTests.tables().evaluate(
                "signal-routing", Map.of("kind", kind.name(), "debtHelp", debtHelp, "ombuds", ombuds)))
                .singleElement().satisfies(it -> assertThat(it.id()).isEqualTo(row));
    }

    @Test
    void every_kind_has_one_row_in_every_setup_and_only_early_warnings_may_come_without_a_name() {
        Set<WorksAs> desks = new HashSet<>();
        for (SignalKind kind : SignalKind.values()) {
            for (boolean debtHelp : new boolean[] {true, false}) {
                for (boolean ombuds : new boolean[] {true, false}) {
                    SignalRoute route = routing.route(kind, debtHelp, ombuds);
                    assertThat(route.anonymous()).isEqualTo(route.category() == SignalCategory.EARLY_WARNING);
                    assertThat(debtHelp || route.desk() != WorksAs.DEBT_HELP).isTrue();
                    assertThat(ombuds || route.desk() != WorksAs.OMBUDS).isTrue();
                    desks.add(route.desk());
                }
            }
        }
        assertThat(desks).containsExactlyInAnyOrder(WorksAs.LOKET, WorksAs.LOKET_LEAD, WorksAs.DEBT_HELP, WorksAs.OMBUDS);
    }
}
