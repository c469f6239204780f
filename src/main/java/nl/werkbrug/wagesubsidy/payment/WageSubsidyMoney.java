package nl.werkbrug.wagesubsidy.payment;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.home.MoneyQuestion;
import nl.werkbrug.home.SchemeMoney;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loonkostensubsidie by the year of the month it is for: paid, or proposed. What failed or was set off is no money of that year. */
@Component
class WageSubsidyMoney implements SchemeMoney {

    private static final MoneyQuestion QUESTION = new MoneyQuestion("home.scheme.LKS", """
            select s.dossier_id, 'SUBSIDY' as subject, s.employer_id, year(l.of_month) as money_year,
                   case when l.state = 'PAID' then 'RECEIVED' when l.estimate = true then 'ESTIMATE' else 'GRANTED' end as certainty, l.cents
              from wage_subsidy_line l join wage_subsidy s on s.id = l.wage_subsidy_id
             where l.state in ('PAID', 'PROPOSED') and l.kind in ('REGULAR', 'SETTLEMENT')""");

    private final JdbcClient jdbc;

    WageSubsidyMoney(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sum> of(Viewer viewer) {
        return QUESTION.ask(jdbc, viewer);
    }

    @Override
    public MoneyQuestion question() {
        return QUESTION;
    }
}
