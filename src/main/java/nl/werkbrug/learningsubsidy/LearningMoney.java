package nl.werkbrug.learningsubsidy;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.home.MoneyQuestion;
import nl.werkbrug.home.SchemeMoney;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Subsidie praktijkleren that was granted, by the year in which the school year begins. */
@Component
class LearningMoney implements SchemeMoney {

    private static final MoneyQuestion QUESTION = new MoneyQuestion("home.scheme.LEARNING", """
            select p.dossier_id, p.subject, p.employer_id, y.first_year as money_year, 'GRANTED' as certainty, y.granted_cents as cents
              from learning_year y join learning_place p on p.id = y.place_id
             where y.state = 'GRANTED' and y.granted_cents is not null""");

    private final JdbcClient jdbc;

    LearningMoney(JdbcClient jdbc) {
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
