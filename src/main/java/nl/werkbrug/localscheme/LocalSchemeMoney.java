package nl.werkbrug.localscheme;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.home.MoneyQuestion;
import nl.werkbrug.home.SchemeMoney;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Local schemes: paid, granted, or granted on a condition that must still be met. What is paid in part counts in both. */
@Component
class LocalSchemeMoney implements SchemeMoney {

    private static final MoneyQuestion QUESTION = new MoneyQuestion("home.scheme.LOCAL", """
            select c.dossier_id, c.subject, c.employer_id, coalesce(year(c.paid_on), c.granted_year) as money_year,
                   case c.state when 'PAID' then 'RECEIVED' when 'TO_PAY' then 'GRANTED' else 'ESTIMATE' end as certainty,
                   c.granted_cents - case c.state when 'TO_PAY' then coalesce(c.paid_cents, 0) else 0 end as cents
              from local_scheme_claim c
             where c.state in ('PAID', 'TO_PAY', 'WAITING') and c.granted_cents is not null and coalesce(year(c.paid_on), c.granted_year) is not null
            union all
            select c.dossier_id, c.subject, c.employer_id, year(c.paid_on) as money_year, 'RECEIVED' as certainty, c.paid_cents as cents
              from local_scheme_claim c
             where c.state = 'TO_PAY' and c.paid_cents is not null""");

    private final JdbcClient jdbc;

    LocalSchemeMoney(JdbcClient jdbc) {
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
