package nl.werkbrug.garnishment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.DossierSearch;
import nl.werkbrug.garnishment.GarnishedEmployee.Row;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.overview.GarnishmentFilter;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The employees with running garnishments, for who does their payroll; one line for each. */
@Repository
public class GarnishmentOverviewTable {

    private static final List<Computed> COMPUTED = List.of(
            new Computed("first_day", "select min(f.served_on) from garnishment f where f.dossier_id = s.id"),
            new Computed("last_day", "select max(m.pay_day) from employee_pay_run m where m.dossier_id = s.id"),
            new Computed("withheld_cents", """
                    select coalesce(sum(h.amount_cents), 0) from employee_pay_run r join pay_run_share h on h.pay_run_id = r.id
                     where r.dossier_id = s.id
                       and r.pay_day = (select max(m.pay_day) from employee_pay_run m where m.dossier_id = s.id)"""),
            new Computed("contested_cents", """
                    select coalesce(sum(h.amount_cents), 0) from employee_pay_run q join pay_run_share h on h.pay_run_id = q.id
                     where q.dossier_id = s.id and h.contested = true"""),
            new Computed("declarations", """
                    select count(*) from garnishment d left join declaration v on v.garnishment_id = d.id
                     where d.dossier_id = s.id and d.status in ('RUNNING', 'SUSPENDED')
                       and d.kind in ('ORDINARY', 'SIMPLIFIED', 'CJIB') and v.sent_at is null"""),
            new Computed("ask_backs", """
                    select count(*) from run_correction c
                     where c.dossier_id = s.id and c.kind = 'ASK_BACK' and c.settled_on is null"""));
    /** Asked of each garnishment of the own employers in turn; left bare, the database would start from all that is visible. */
    private static final String OWN = """
            g.employer_id in (select m.party_id from membership m where m.user_id = :viewer)
              and g.result is null and g.status <> 'RELEASED' and case when %s then 1 else 0 end = 1"""
            .formatted(Visibility.actsAs("g", WorksAs.PAYROLL));
    private static final String CHOSEN = """
            select x.dossier_id from (
              select s.id as dossier_id, p.given_name, p.family_name, s.employer_id, e.name as employer_name%s
                from (select distinct g.dossier_id from garnishment g where %s) own
                join dossier s on s.id = own.dossier_id
                join party e on e.id = s.employer_id
                join person p on p.id = s.person_id
               where 1 = 1%s) x
             where %s order by %s limit :limit offset :offset""";
    private static final String EMPLOYERS = """
            select e.id, count(*) as employees,
                   (select count(distinct m.party_id) from membership m where m.user_id = :viewer and m.party_id is not null) as parties
              from (select distinct g.dossier_id from garnishment g where %s) own
              join dossier s on s.id = own.dossier_id
              join party e on e.id = s.employer_id
              join person p on p.id = s.person_id
             where 1 = 1%s group by e.id, e.name order by e.name, e.id""";
    /** The first own parties by name: each with work has one employee at least, so a page mostly needs no others. */
    private static final String FIRST = " and " + """
            g.employer_id in (select f.id from (select distinct e.id, e.name from membership m join party e on e.id = m.party_id
                                                 where m.user_id = :viewer order by e.name, e.id limit :first) f)""";
    /** First which employees, with only what the choice needs, then what is said about them. */
    private static final String SELECT = """
            select x.* from (
              select s.id as dossier_id, s.reference, p.given_name, p.family_name, s.employer_id, e.name as employer_name%s
                from (%s) chosen
                join dossier s on s.id = chosen.dossier_id
                join party e on e.id = s.employer_id
                join person p on p.id = s.person_id) x
             order by %s""";
    private static final String ORDER =
            "x.employer_name, x.employer_id, %s, x.family_name, x.given_name, x.dossier_id";
    private final JdbcClient jdbc;

    /** A column that costs a question for each dossier {@code s}. */
    private record Computed(String name, String sql) {}

    GarnishmentOverviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of them; the list stands by employer, so only those employers are sorted that the page shows. */
    public List<Row> rows(GarnishmentFilter filter, Viewer viewer, int limit, int offset) {
        Map<String, Object> values = new HashMap<>(Map.of("viewer", viewer.userId()));
        values.put(ChosenEmployer.PARAMETER, viewer.employerId());
        String own = OWN + ChosenEmployer.narrows("g.employer_id", viewer);
        if (filter.kind() != null) {
            values.put("kind", filter.kind().name());
            own += " and g.kind = :kind";
        }
        if (filter.employerId() != null) {
            values.put("employer", filter.employerId());
            own += " and g.employer_id = :employer";
        }
        String found = "";
        if (!filter.text().isEmpty()) {
            DossierSearch.Condition words = DossierSearch.condition("s.id", filter.text(), viewer);
            values.putAll(words.values());
            found = " and " + words.sql();
        }
        int skipped = 0;
        if (filter.waits() == null) {
            Shown shown = shown(own, found, values, limit, offset);
            if (shown.employers().isEmpty()) {
                return List.of();
            }
            values.put("shown", shown.employers());
            own += " and g.employer_id in (:shown)";
            skipped = shown.skipped();
        }
        String waits = filter.waits() == null ? "1 = 1" : filter.waits().condition();
        String order = ORDER.formatted(filter.order().sql());
        String chosen = CHOSEN.formatted(computed(waits + order), own, found, waits, order);
        return jdbc.sql(SELECT.formatted(computed(null), chosen, order))
                .params(values)
                .param("limit", limit)
                .param("offset", offset - skipped)
                .query(GarnishmentOverviewTable::row)
                .list();
    }

    /**
     * The employers of one page.
     *
     * @param skipped how many employees the employers before them have
     * @param enough whether the page is full or these were all employers; not known when there is nothing
     */
    private record Shown(List<String> employers, int skipped, boolean enough) {}

    /** Sought words are in few employers, or in the last ones. */
    private Shown shown(String own, String found, Map<String, Object> values, int limit, int offset) {
        Shown first = found.isEmpty() ? counted(own + FIRST, found, values, limit, offset) : null;
        return first != null && first.enough() ? first : counted(own, found, values, limit, offset);
    }

    private Shown counted(String own, String found, Map<String, Object> values, int limit, int offset) {
        List<String> employers = new ArrayList<>();
        int[] places = new int[2];
        boolean[] enough = new boolean[1];
        jdbc.sql(EMPLOYERS.formatted(own, found)).params(values).param("first", offset + limit).query(row -> {
            int before = places[0];
            places[0] += row.getInt("employees");
            enough[0] = places[0] >= offset + limit || row.getInt("parties") <= offset + limit;
            if (places[0] <= offset) {
                places[1] = places[0];
            } else if (before < offset + limit) {
                employers.add(row.getString("id"));
            }
        });
        return new Shown(employers, places[1], enough[0]);
    }

    /** The computed columns that a text names; all of them for null. */
    private static String computed(String text) {
        return COMPUTED.stream()
                .filter(it -> text == null || text.contains("x." + it.name()))
                .map(it -> ", (" + it.sql() + ") as " + it.name())
                .collect(Collectors.joining());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("dossier_id"), row.getString("reference"),
                row.getString("given_name") + " " + row.getString("family_name"),
                row.getString("employer_id"), row.getString("employer_name"),
                SqlTime.date(row, "first_day"), SqlTime.date(row, "last_day"),
                Money.cents(row.getLong("withheld_cents")), Money.cents(row.getLong("contested_cents")),
                row.getInt("declarations"), row.getInt("ask_backs"));
    }

    /** The garnishments of these dossiers that run or stand still, oldest first. */
    public List<Garnishment> running(Collection<String> dossierIds) {
        return dossierIds.isEmpty() ? List.of() : jdbc.sql("""
                        select g.* from garnishment g where g.dossier_id in (:dossiers) and g.result is null and g.status <> 'RELEASED'
                         order by g.served_on, g.registered_at, g.id""")
                .param("dossiers", dossierIds)
                .query(GarnishmentRow::read)
                .list();
    }
}
