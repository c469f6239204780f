package nl.werkbrug.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.World;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quarter and a group at once, and amounts that were asked. */
@Story
abstract class LabTogetherStory {

    private static final String SUBSIDY = "SUBSIDY";
    private static final String GARNISHMENT = "GARNISHMENT";
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 4);

    @Autowired
    World world;

    @Autowired
    LabFigures figures;

    @Autowired
    LabRefresh refresh;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private LabTown town;
    private Viewer lead;

    @BeforeEach
    void a_town() {
        clock.set(LocalDate.of(2026, 6, 1));
        jdbc.sql("delete from lab_shared").update();
        town = new LabTown(world, jdbc, "Loket Dorp");
        lead = world.user("Tine Teamleider", Role.LOKET_TEAM_LEAD, town.id);
    }

    @Test
    void a_neighbourhood_in_a_quarter_is_shown_where_nothing_small_follows() {
        begin(8, "3011 AB", FIRST);
        begin(6, "3011 AB", SECOND);
        begin(9, "3012 AB", FIRST);
        begin(7, "3012 AB", SECOND);
        begin(12, "3013 AB", FIRST);
        begin(2, "3013 AB", SECOND);
        refresh.run();

        assertThat(began(LabQuestion.both(town.id, "2026-2", By.HOME, "3012"))).containsExactly(7L);
        assertThat(began(LabQuestion.both("", "2026-1", By.HOME, "3012"))).containsExactly(9L);
        assertThat(began(LabQuestion.both("", "2026-2", By.HOME, "3013"))).as("two people").isEmpty();
        assertThat(began(LabQuestion.both("", "2026-1", By.HOME, "3013"))).as("the two would follow").isEmpty();
        assertThat(began(LabQuestion.both("", "2026-1", By.HOME, "3011"))).as("the two would follow from the quarter").isEmpty();
        assertThat(began(new LabQuestion("", 2026, By.HOME, "3013"))).containsExactly(14L);
        assertThat(began(LabQuestion.both("", "2026-2", By.WORK, "3511"))).containsExactly(15L);
        assertThat(figures.view(LabQuestion.ALL, lead).values(By.QUARTER)).containsExactly("2026-1", "2026-2");
    }

    @Test
    void what_ended_with_the_garnishments_counts_on_unless_the_employee_withdrew() {
        List<String> dossiers = IntStream.range(0, 6).mapToObj(i -> town.dossier(GARNISHMENT, null)).toList();
        dossiers.forEach(it -> town.task(it, GARNISHMENT, FIRST, FIRST.plusDays(2)));
        dossiers.forEach(it -> town.over(it, GARNISHMENT, FIRST.plusDays(9), null));
        dossiers.forEach(it -> town.task(it, GARNISHMENT, FIRST.plusDays(20), null));
        refresh.run();
        assertThat(began(LabQuestion.ALL)).as("what came later needs a consent of its own").containsExactly(6L);

        dossiers.subList(0, 2).forEach(it -> town.over(it, GARNISHMENT, FIRST.plusDays(5), "-"));
        refresh.run();
        assertThat(began(LabQuestion.ALL)).as("four").containsOnlyNulls();
    }

    @Test
    void an_amount_that_was_asked_stands_with_what_came_of_it() {
        IntStream.range(0, 5).forEach(i -> quote(town.dossier(SUBSIDY, null), 10_000, 2_100, i == 0));
        refresh.run();
        assertThat(money("Werkplekaanpassing")).as("asked and not granted yet").containsExactly(Money.euros("584.00"), null, null, null);

        jdbc.sql("""
                update workplace_adaptation set state = 'GRANTED', granted_cents = 9000, decided_on = '2026-03-02', delivery = 'REIMBURSED'
                 where dossier_id in (select dossier_id from dossier_party where party_id = ?)""").param(town.id).update();
        refresh.run();
        assertThat(money("Werkplekaanpassing")).containsExactly(
                Money.euros("584.00"), Money.ZERO, Money.euros("450.00"), Money.ZERO);
    }

    @Test
    void of_a_scheme_in_which_nobody_asks_an_amount_it_is_not_known() {
        Tally granted = new Tally();
        granted.add(LabCell.ALL, 6, 6_000, null);
        granted.add("GRANTED", 6, 6_000, null);
        Tally small = new Tally();
        small.add(LabCell.LEFT_OUT, 0, 0, null);

        assertThat(LabTables.of(Measure.MONEY, Map.of("LKS", granted), Map.of()).lines().get(0).values()).containsExactly(
                "niet bekend", Money.ZERO, Money.euros("60.00"), Money.ZERO);
        assertThat(LabTables.of(Measure.MONEY, Map.of("LKS", small), Map.of()).lines().get(0).values()).containsOnlyNulls();
        assertThat(LabTables.of(Measure.MONEY, Map.of("LKS", granted), Map.of("LKS", small)).lines().get(0).values().get(0)).isNull();
    }

    private void begin(int count, String postcode, LocalDate day) {
        IntStream.range(0, count).forEach(i -> town.task(town.dossier(SUBSIDY, postcode), SUBSIDY, day, null));
    }

    private List<Object> began(LabQuestion question) {
        return figures.view(question, lead).tables().stream().filter(it -> it.code().equals("PROCEDURE")).flatMap(it -> it.lines().stream())
                .map(it -> it.values().get(0)).toList();
    }

    private List<Object> money(String scheme) {
        return figures.view(LabQuestion.ALL, lead).tables().stream().filter(it -> it.code().equals("MONEY")).flatMap(it -> it.lines().stream())
                .filter(it -> it.name().equals(scheme)).findFirst().orElseThrow().values();
    }

    /** A provision that was asked with a quote. */
    private void quote(String dossier, long net, long vat, boolean deducted) {
        String id = UUID.randomUUID().toString();
        String quote = UUID.randomUUID().toString();
        String hire = town.hire(dossier);
        jdbc.sql("""
                        insert into workplace_adaptation (id, hire_id, dossier_id, employer_id, adaptation_number, state, vat_deducted, quote_id)
                        values (?, ?, ?, (select employer_id from dossier where id = ?), 1, 'ASKED', ?, ?)""")
                .params(id, hire, dossier, dossier, deducted, quote).update();
        jdbc.sql("""
                        insert into workplace_quote (id, adaptation_id, supplier, kind, net_cents, vat_cents, added_by, added_at)
                        values (?, ?, 'Stoelen', 'QUOTE', ?, ?, '-', '2026-02-02 10:00:00')""")
                .params(quote, id, net, vat).update();
        jdbc.sql("""
                        insert into authority_request (id, dossier_id, hire_id, kind, title, choice_id, state, asked_on, opened_at)
                        values (?, ?, ?, 'x', 'x', ?, 'ASKED', '2026-02-03', '2026-02-02 10:00:00')""")
                .params(UUID.randomUUID().toString(), dossier, hire, id).update();
    }
}
