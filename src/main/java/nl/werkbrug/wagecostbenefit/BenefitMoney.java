package nl.werkbrug.wagecostbenefit;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.home.MoneyQuestion;
import nl.werkbrug.home.SchemeMoney;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loonkostenvoordeel by year: paid, decided, or what the provisional overview says. */
@Component
class BenefitMoney implements SchemeMoney {

    private static final MoneyQuestion QUESTION = new MoneyQuestion("home.scheme.LKV", """
            select d.dossier_id, 'SUBSIDY' as subject, d.employer_id, d.of_year as money_year,
                   case when d.paid_cents is not null then 'RECEIVED' when d.decided_cents is not null then 'GRANTED' else 'ESTIMATE' end as certainty,
                   coalesce(d.paid_cents, d.decided_cents,
                            (select sum(o.cents) from wage_cost_benefit_overview o where o.year_id = d.id)) as cents
              from wage_cost_benefit_year d
             where d.paid_cents is not null or d.decided_cents is not null or d.overview_on is not null""");

    private final JdbcClient jdbc;

    BenefitMoney(JdbcClient jdbc) {
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
