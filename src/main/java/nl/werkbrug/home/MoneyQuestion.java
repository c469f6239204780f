package nl.werkbrug.home;

import java.util.List;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the sums of one scheme, with the permission and the chosen employer around them.
 *
 * @param scheme the key of its name
 * @param rows a select with the columns dossier_id, subject, employer_id, money_year, certainty and cents
 */
public record MoneyQuestion(String scheme, String rows) {

    private static final String SUMS = """
            select x.money_year, x.certainty, sum(x.cents) as cents from (%s) x
             where x.employer_id in (select m.party_id from membership m where m.user_id = :viewer) and %s%s
             group by x.money_year, x.certainty order by x.money_year, x.certainty""";

    /** One statement. */
    public List<SchemeMoney.Sum> ask(JdbcClient jdbc, Viewer viewer) {
        return jdbc.sql(SUMS.formatted(rows, Visibility.sees("x"), ChosenEmployer.narrows("x.employer_id", viewer)))
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .query((row, number) -> new SchemeMoney.Sum(
                        scheme, row.getInt("money_year"), SchemeMoney.Certainty.valueOf(row.getString("certainty")),
                        Money.cents(row.getLong("cents"))))
                .list();
    }
}
