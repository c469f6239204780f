package nl.werkbrug.wagesubsidy.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
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
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What granted subsidies bring until the end of this calendar year, beyond what was proposed for payment already. What was due before
 * last year is settled or reclaimed.
 *
 * <p>A month that began is granted. A later month is an estimate: its amount holds as long as the work goes on as it is. So is
 * every month of a subsidy whose payment was paused, until the change is decided, and what was paid too much, which is set off
 * against a later payment.
 */
@Component
class GrantedAhead {

    /** The subsidies of the employers of the viewer. Joined, because a database reads all decisions of anybody for a list of these. */
    private static final String OF_SEEN = """
             from (select s.id, s.dossier_id, 'SUBSIDY' as subject, s.employer_id from wage_subsidy s where s.state in ('GRANTED', 'ENDED')) x
              join %s on %s.wage_subsidy_id = x.id
             where x.employer_id in (select m.party_id from membership m where m.user_id = :viewer) and
            """ + Visibility.seesOf("x", WageSubsidy.SUBJECT);

    private static final String DECISIONS = """
            select
            """ + DecisionTable.WITHOUT_STEPS + """
                   , exists (select 1 from wage_subsidy_change c
                              where c.wage_subsidy_id = d.wage_subsidy_id and c.choice = 'PAUSE' and c.done_on is null) as paused
            """ + OF_SEEN.formatted("wage_subsidy_decision d", "d") + " and d.made_known_on is not null";

    /** The same lines as {@link PaymentLine#countsForMonth()}. */
    private static final String PROPOSED = "select l.wage_subsidy_id, l.of_month, l.cents" + OF_SEEN.formatted("wage_subsidy_line l", "l") + """
             and l.of_month >= :since and l.state not in ('EXCLUDED', 'WITHDRAWN', 'FAILED') and l.kind not in ('SET_OFF', 'SET_OFF_LEFT')""";

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

    /** Sums by year and certainty, of last year and this one, in two statements. */
    List<SchemeMoney.Sum> of(String scheme, Viewer viewer) {
        YearMonth now = YearMonth.from(DutchTime.today(clock));
        LocalDate since = SubsidyMonths.newYear(now.getYear() - 1);
        Map<String, List<Known>> known = known(viewer).stream().collect(Collectors.groupingBy(it -> it.decision().wageSubsidyId()));
        Map<String, Map<YearMonth, Money>> proposed = proposed(since, viewer).stream().collect(Collectors.groupingBy(
                Proposed::wageSubsidyId, Collectors.toMap(Proposed::month, Proposed::amount, Money::plus)));
        return known.entrySet().stream()
                .flatMap(it -> parts(it.getValue(), proposed.getOrDefault(it.getKey(), Map.of()), YearMonth.from(since), now))
                .collect(Collectors.groupingBy(
                        it -> Map.entry(it.year(), it.certainty()), Collectors.reducing(Money.ZERO, Part::amount, Money::plus)))
                .entrySet().stream()
                .map(it -> new SchemeMoney.Sum(scheme, it.getKey().getKey(), it.getKey().getValue(), it.getValue()))
                .toList();
    }

    private static Stream<Part> parts(List<Known> known, Map<YearMonth, Money> proposed, YearMonth since, YearMonth now) {
        Entitlements entitled = Entitlements.of(known.stream().map(Known::decision).toList());
        boolean paused = known.get(0).paused();
        return Stream.concat(entitled.firstMonth().stream(), proposed.keySet().stream()).min(Comparator.naturalOrder()).stream()
                .map(first -> first.isBefore(since) ? since : first)
                .flatMap(first -> SubsidyMonths.between(first, SubsidyMonths.lastOfYear(now)).stream())
                .map(month -> {
                    Money open = entitled.of(month).minus(proposed.getOrDefault(month, Money.ZERO));
                    boolean sure = !paused && !month.isAfter(now) && !open.isNegative() && !entitled.estimate(month);
                    return new Part(month.getYear(), sure ? SchemeMoney.Certainty.GRANTED : SchemeMoney.Certainty.ESTIMATE, open);
                });
    }

    private List<Known> known(Viewer viewer) {
        return ask(DECISIONS, viewer)
                .query((row, number) -> new Known(DecisionTable.row(row, number), row.getBoolean("paused")))
                .list();
    }

    private List<Proposed> proposed(LocalDate since, Viewer viewer) {
        return ask(PROPOSED, viewer)
                .param("since", since)
                .query((row, number) -> new Proposed(
                        row.getString("wage_subsidy_id"), YearMonth.from(SqlTime.date(row, "of_month")), Money.cents(row.getLong("cents"))))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Viewer viewer) {
        return jdbc.sql(sql + ChosenEmployer.narrows("x.employer_id", viewer))
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId());
    }
}
