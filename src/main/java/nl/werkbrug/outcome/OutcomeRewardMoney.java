package nl.werkbrug.outcome;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.home.MoneyQuestion;
import nl.werkbrug.home.SchemeMoney;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rewards for employers: paid, approved, or proposed and not approved yet. */
@Component
class OutcomeRewardMoney implements SchemeMoney {

    private static final MoneyQuestion QUESTION = new MoneyQuestion("home.scheme.OUTCOME", """
            select j.dossier_id, j.subject, j.employer_id, year(coalesce(y.paid_on, y.proposed_on)) as money_year,
                   case y.state when 'PAID' then 'RECEIVED' when 'APPROVED' then 'GRANTED' else 'ESTIMATE' end as certainty, t.cents
              from outcome_payment y join outcome_payment_part t on t.payment_id = y.id join outcome_claim c on c.id = t.claim_id
              join outcome_job j on j.id = c.job_id
             where y.kind = 'REWARD' and y.state <> 'REFUSED'""");

    private final JdbcClient jdbc;

    OutcomeRewardMoney(JdbcClient jdbc) {
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
