package nl.werkbrug.wagesubsidy.payment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.home.MoneyQuestion;
import nl.werkbrug.home.SchemeMoney;
import nl.werkbrug.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loonkostensubsidie by the year of the month it is for: paid, proposed, or granted and not proposed yet. What failed or was set off
 * is no money of that year.
 */
@Component
class WageSubsidyMoney implements SchemeMoney {

    private static final String SCHEME = "home.scheme.LKS";

    private static final MoneyQuestion QUESTION = new MoneyQuestion(SCHEME, """
            select s.dossier_id, 'SUBSIDY' as subject, s.employer_id, year(l.of_month) as money_year,
                   case when l.state = 'PAID' then 'RECEIVED' when l.estimate = true then 'ESTIMATE' else 'GRANTED' end as certainty, l.cents
              from wage_subsidy_line l join wage_subsidy s on s.id = l.wage_subsidy_id
             where l.state in ('PAID', 'PROPOSED') and l.kind in ('REGULAR', 'SETTLEMENT')""");

    private final JdbcClient jdbc;
    private final GrantedAhead ahead;

    WageSubsidyMoney(JdbcClient jdbc, GrantedAhead ahead) {
        this.jdbc = jdbc;
        this.ahead = ahead;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sum> of(Viewer viewer) {
        return Stream.concat(QUESTION.ask(jdbc, viewer).stream(), ahead.of(SCHEME, viewer).stream())
                .collect(Collectors.groupingBy(
                        it -> Map.entry(it.year(), it.certainty()), Collectors.reducing(Money.ZERO, Sum::amount, Money::plus)))
                .entrySet().stream()
                .filter(it -> it.getValue().isPositive())
                .map(it -> new Sum(SCHEME, it.getKey().getKey(), it.getKey().getValue(), it.getValue()))
                .toList();
    }

    /** What was proposed or paid: what is only granted is worked out from the decisions, for who sees them. */
    @Override
    public MoneyQuestion question() {
        return QUESTION;
    }
}
