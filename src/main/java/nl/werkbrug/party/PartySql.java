package nl.werkbrug.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.SqlTime;

/** How rows become the party's records. */
final class PartySql {

    /** True for parties at which the viewer has any membership. */
    static final String BELONGS_TO_VIEWER =
            "exists (select 1 from membership m where m.user_id = :viewer and m.party_id = p.id)";

    /** True for employers whose own staff the viewer is; a payroll office only looks. */
    static final String KEPT_BY_VIEWER = """
            exists (select 1 from membership m where m.user_id = :viewer and m.party_id = p.id
                      and m.role_code in ('EMPLOYER_HR', 'EMPLOYER_PAYROLL'))""";

    /** True for employers for which the viewer does payroll, as own staff or as a payroll office. */
    static final String PAYROLL_OF_VIEWER = """
            exists (select 1 from membership m where m.user_id = :viewer and m.party_id = p.id
                      and m.role_code in ('EMPLOYER_PAYROLL', 'PAYROLL_AGENT'))""";

    /** True for employers for which the viewer may hire somebody: HR, payroll, or a payroll office. */
    static final String HIRING_OF_VIEWER = """
            exists (select 1 from membership m where m.user_id = :viewer and m.party_id = p.id
                      and m.role_code in ('EMPLOYER_HR', 'EMPLOYER_PAYROLL', 'PAYROLL_AGENT'))""";

    private PartySql() {}

    static Employer employer(ResultSet row, int number) throws SQLException {
        return new Employer(
                row.getString("id"),
                row.getString("name"),
                address(row),
                new KvkNumber(row.getString("kvk_number")),
                new WageTaxNumber(row.getString("wage_tax_number")),
                row.getString("iban") == null ? null : new Iban(row.getString("iban")),
                PayPeriod.valueOf(row.getString("pay_period")),
                row.getInt("pay_day"),
                row.getString("email"),
                row.getString("phone"),
                row.getInt("version"));
    }

    static Party party(ResultSet row, int number) throws SQLException {
        return new Party(
                row.getString("id"),
                PartyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                address(row),
                row.getString("email"),
                row.getString("phone"));
    }

    static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getString("id"),
                row.getString("name"),
                row.getString("job_title"),
                row.getString("email"),
                row.getString("phone"));
    }

    static Branch branch(ResultSet row, int number) throws SQLException {
        return new Branch(
                row.getString("id"),
                new BranchNumber(row.getString("branch_number")),
                row.getString("name"),
                address(row));
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("id"),
                row.getString("given_name"),
                row.getString("family_name"),
                SqlTime.date(row, "birth_date"),
                address(row));
    }

    private static Address address(ResultSet row) throws SQLException {
        return new Address(row.getString("street"), row.getString("postcode"), row.getString("city"));
    }
}
