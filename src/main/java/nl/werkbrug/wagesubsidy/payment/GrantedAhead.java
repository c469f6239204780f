package nl.werkbrug.wagesubsidy.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.home.SchemeMoney;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What granted subsidies bring until the end of this calendar year, beyond what was proposed for payment already.
 *
 * <p>A month that began is granted. A later month is an estimate: its amount holds as long as the work goes on as it is. So is
 * every month of a subsidy whose payment was paused, until the change is decided, and what was paid too much, which is set off
 * against a later payment.
 */
@Component
class GrantedAhead {

    /** The subsidies of the employers of the viewer, narrowed to the one that was chosen. */
    private static final String SEEN = """
            (select s.id, s.dossier_id, 'SUBSIDY' as subject, s.employer_id from wage_subsidy s where s.state in ('GRANTED', 'ENDED')) x
             where x.employer_id in (select m.party_id from membership m where m.user_id = :viewer) and
            """ + Visibility.sees("x");

    private static final String DECISIONS = """
            select
            """ + DecisionTable.WITHOUT_STEPS + """
                   , exists (select 1 from wage_subsidy_change c
                              where c.wage_subsidy_id = d.wage_subsidy_id and c.choice = 'PAUSE' and c.done_on is null) as paused
              from wage_subsidy_decision d
             where d.made_known_on is not null and d.wage_subsidy_id in (select x.id from %s)""";

    /** The same lines as {@link PaymentLine#countsForMonth()}. */
    private static final String PROPOSED = """
            select l.wage_subsidy_id, l.of_month, sum(l.cents) as cents from wage_subsidy_line l
             where l.state not in ('EXCLUDED', 'WITHDRAWN', 'FAILED') and l.kind not in ('SET_OFF', 'SET_OFF_LEFT')
               and l.wage_subsidy_id in (select x.id from %s)
             group by l.wage_subsidy_id, l.of_month""";

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantedAhead(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Known(Decision decision, boolean paused) {}

    private record Proposed(String wageSubsidyId, YearMonth month, Money amount) {}

    /** Money of one month; negative when more was proposed than is due. */
    private record Part(int year, SchemeMoney.Certainty certainty, Money amount) {}

    /** Sums by year and certainty, in two statements. */
    List<SchemeMoney.Sum> of(String scheme, Viewer viewer) {
        Map<String, Map<YearMonth, Money>> proposed = ask(PROPOSED, viewer, GrantedAhead::proposed).stream()
                .collect(Collectors.groupingBy(Proposed::wageSubsidyId, Collectors.toMap(Proposed::month, Proposed::amount)));
        Map<String, List<Known>> known = ask(DECISIONS, viewer, GrantedAhead::known).stream()
                .collect(Collectors.groupingBy(it -> it.decision().wageSubsidyId()));
        YearMonth now = YearMonth.from(DutchTime.today(clock));
        return known.entrySet().stream()
                .flatMap(it -> parts(it.getValue(), proposed.getOrDefault(it.getKey(), Map.of()), now))
                .collect(Collectors.groupingBy(
                        it -> Map.entry(it.year(), it.certainty()), Collectors.reducing(Money.ZERO, Part::amount, Money::plus)))
                .entrySet().stream()
                .map(it -> new SchemeMoney.Sum(scheme, it.getKey().getKey(), it.getKey().getValue(), it.getValue()))
                .toList();
    }

    private static Stream<Part> parts(List<Known> known, Map<YearMonth, Money> proposed, YearMonth now) {
        Entitlements entitled = Entitlements.of(known.stream().map(Known::decision).toList());
        boolean paused = known.get(0).paused();
        YearMonth last = SubsidyMonths.lastOfYear(now);
        return entitled.firstMonth().stream().flatMap(first -> SubsidyMonths.between(first, last).stream())
                .map(month -> {
                    Money open = entitled.of(month).minus(proposed.getOrDefault(month, Money.ZERO));
                    boolean sure = !paused && !month.isAfter(now) && !open.isNegative() && !entitled.estimate(month);
                    return new Part(month.getYear(), sure ? SchemeMoney.Certainty.GRANTED : SchemeMoney.Certainty.ESTIMATE, open);
                });
    }

    private <T> List<T> ask(String sql, Viewer viewer, RowMapper<T> row) {
        return jdbc.sql(sql.formatted(SEEN + ChosenEmployer.narrows("x.employer_id", viewer)))
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .query(row)
                .list();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(DecisionTable.row(row, number), row.getBoolean("paused"));
    }

    private static Proposed proposed(ResultSet row, int number) throws SQLException {
        LocalDate month = SqlTime.date(row, "of_month");
        return new Proposed(row.getString("wage_subsidy_id"), YearMonth.from(month), Money.cents(row.getLong("cents")));
    }
}
