package nl.werkbrug.workplaceadaptation;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.home.MoneyQuestion;
import nl.werkbrug.home.SchemeMoney;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was granted for adaptations that the employer buys, and what of it came in. */
@Component
class AdaptationMoney implements SchemeMoney {

    private static final MoneyQuestion QUESTION = new MoneyQuestion("home.scheme.ADAPTATION", """
            select a.dossier_id, a.subject, a.employer_id, year(coalesce(a.received_on, a.decided_on)) as money_year,
                   case when a.received_cents is not null then 'RECEIVED' else 'GRANTED' end as certainty,
                   coalesce(a.received_cents, a.granted_cents) as cents
              from workplace_adaptation a
             where coalesce(a.received_cents, a.granted_cents) is not null and coalesce(a.received_on, a.decided_on) is not null
               and (a.received_cents is not null or a.state in ('GRANTED', 'BOUGHT', 'CLAIMED')) and a.delivery = 'REIMBURSED'
            union all
            select a.dossier_id, a.subject, a.employer_id, year(a.decided_on) as money_year, 'GRANTED' as certainty,
                   a.granted_cents - a.received_cents as cents
              from workplace_adaptation a
             where a.state = 'CLAIMED' and a.granted_cents > a.received_cents and a.delivery = 'REIMBURSED'""");

    private final JdbcClient jdbc;

    AdaptationMoney(JdbcClient jdbc) {
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
