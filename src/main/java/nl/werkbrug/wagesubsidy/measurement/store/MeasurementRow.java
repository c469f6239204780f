package nl.werkbrug.wagesubsidy.measurement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.measurement.Abilities;
import nl.werkbrug.wagesubsidy.measurement.Measurement;

/** Reads one row, without the tasks; a part whose day is not there has not happened yet. */
final class MeasurementRow {

    private static final Set<WageSubsidy.State> OVER =
            Set.of(WageSubsidy.State.WITHDRAWN, WageSubsidy.State.NOT_PROCESSED, WageSubsidy.State.REFUSED, WageSubsidy.State.ENDED);

    private MeasurementRow() {}

    static Measurement read(ResultSet row) throws SQLException {
        return new Measurement(
                row.getString("id"),
                row.getString("wage_subsidy_id"),
                row.getString("dossier_id"),
                state(row),
                row.getString("coach_id"),
                SqlTime.date(row, "began_on"),
                visit(row),
                report(row),
                concept(row),
                new Measurement.Views(employer(row), employee(row)),
                finish(row),
                row.getString("returned_because"),
                fixed(row));
    }

    /** A subsidy that is over takes its measurement along, however its process ended. */
    private static Measurement.State state(ResultSet row) throws SQLException {
        Measurement.State state = Measurement.State.valueOf(row.getString("state"));
        boolean over = OVER.contains(WageSubsidy.State.valueOf(row.getString("subsidy_state")));
        return over && state != Measurement.State.FIXED ? Measurement.State.STOPPED : state;
    }

    private static Measurement.Visit visit(ResultSet row) throws SQLException {
        LocalDate on = SqlTime.date(row, "visit_on");
        return on == null
                ? null
                : new Measurement.Visit(
                        on, row.getString("visit_time"), row.getString("visit_place"), row.getString("visit_with"));
    }

    private static Measurement.Report report(ResultSet row) throws SQLException {
        LocalDate visitedOn = SqlTime.date(row, "visited_on");
        if (visitedOn == null) {
            return null;
        }
        return new Measurement.Report(
                new Measurement.Expert(row.getString("expert_name"), row.getString("expert_phone")),
                visitedOn,
                row.getString("interviewed"),
                new Measurement.Contact(row.getString("contact_name"), row.getString("contact_email")),
                work(row),
                row.getString("explanation"),
                abilities(row),
                List.of());
    }

    private static Measurement.Work work(ResultSet row) throws SQLException {
        return new Measurement.Work(
                row.getString("norm_function"), row.getString("executed_function"), row.getBigDecimal("hours_per_week"),
                row.getBigDecimal("full_time_hours"), row.getInt("days_per_week"));
    }

    private static Abilities abilities(ResultSet row) throws SQLException {
        Integer cents = row.getObject("cents_per_hour", Integer.class);
        return new Abilities(
                row.getObject("performs_task", Boolean.class),
                row.getObject("worker_skills", Boolean.class),
                row.getObject("hour_without_break", Boolean.class),
                row.getBigDecimal("hours_per_day"),
                cents == null ? null : Money.cents(cents));
    }

    private static Measurement.Concept concept(ResultSet row) throws SQLException {
        LocalDate on = SqlTime.date(row, "concept_on");
        return on == null ? null : new Measurement.Concept(on, row.getInt("concept_value"));
    }

    private static Measurement.EmployerView employer(ResultSet row) throws SQLException {
        LocalDate on = SqlTime.date(row, "employer_view_on");
        return on == null
                ? null
                : new Measurement.EmployerView(row.getBoolean("employer_agrees"), row.getString("employer_view"), on);
    }

    private static Measurement.EmployeeView employee(ResultSet row) throws SQLException {
        LocalDate on = SqlTime.date(row, "employee_view_on");
        return on == null
                ? null
                : new Measurement.EmployeeView(row.getBoolean("employee_told"), row.getString("employee_view"), on);
    }

    private static Measurement.Finish finish(ResultSet row) throws SQLException {
        LocalDate on = SqlTime.date(row, "finished_on");
        return on == null ? null : new Measurement.Finish(on, row.getString("changed_because"));
    }

    private static Measurement.Fixed fixed(ResultSet row) throws SQLException {
        LocalDate on = SqlTime.date(row, "fixed_on");
        return on == null ? null : new Measurement.Fixed(row.getInt("wage_value"), on, row.getString("document_id"));
    }
}
