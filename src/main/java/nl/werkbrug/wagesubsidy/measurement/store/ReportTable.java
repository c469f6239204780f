package nl.werkbrug.wagesubsidy.measurement.store;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.measurement.Abilities;
import nl.werkbrug.wagesubsidy.measurement.MainTask;
import nl.werkbrug.wagesubsidy.measurement.Measurement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes what happens in a measurement, from the visit to the value that is fixed; joins the caller's transaction. */
@Repository
public class ReportTable {

    private static final String UPDATE = "update wage_value_measurement set ";
    private static final String CONCEPT = UPDATE + """
            state = 'VIEWS', expert_name = :expert, expert_phone = :phone, visited_on = :visited, interviewed = :interviewed,
            contact_name = :contact, contact_email = :email, norm_function = :norm, executed_function = :executed,
            hours_per_week = :hours, full_time_hours = :fullTime, days_per_week = :days, explanation = :explanation,
            performs_task = :performs, worker_skills = :skills, hour_without_break = :hour, hours_per_day = :perDay,
            cents_per_hour = :cents, concept_on = :on, concept_value = :value where id = :id""";

    private final JdbcClient jdbc;
    private final TaskRows tasks;

    ReportTable(JdbcClient jdbc, TaskRows tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    public void planned(String id, Measurement.Visit visit) {
        jdbc.sql(UPDATE + """
                        state = 'VISITING', visit_on = :on, visit_time = :time, visit_place = :place, visit_with = :with
                         where id = :id""")
                .param("on", visit.on())
                .param("time", visit.time())
                .param("place", visit.place())
                .param("with", visit.speaksTo())
                .param("id", id)
                .update();
    }

    /** Another visit instead of one that is planned; false when none is planned any more. */
    public boolean moved(String id, Measurement.Visit visit) {
        return visit("state = 'VISITING'", id, visit);
    }

    /** The visit did not happen and is planned again; false when none is planned any more. */
    public boolean calledOff(String id) {
        return visit("state = 'PLANNING'", id, new Measurement.Visit(null, null, null, null));
    }

    private boolean visit(String state, String id, Measurement.Visit visit) {
        return jdbc.sql(UPDATE + state + """
                        , visit_on = :on, visit_time = :time, visit_place = :place, visit_with = :with
                         where id = :id and state = 'VISITING'""")
                        .param("on", visit.on())
                        .param("time", visit.time())
                        .param("place", visit.place())
                        .param("with", visit.speaksTo())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The concept of the report, with its tasks. */
    public void concept(String id, Measurement.Report report, LocalDate on) {
        StatementSpec statement = jdbc.sql(CONCEPT).param("id", id).param("on", on).param("value", report.value().percent());
        work(statement, report.work());
        abilities(statement, report.abilities());
        statement.param("expert", report.expert().name())
                .param("phone", report.expert().phone())
                .param("visited", report.visitedOn())
                .param("interviewed", report.interviewed())
                .param("contact", report.contact().name())
                .param("email", report.contact().email())
                .param("explanation", report.explanation())
                .update();
        tasks.replace(id, report.tasks());
    }

    public void employer(String id, Measurement.EmployerView view) {
        jdbc.sql(UPDATE + "employer_agrees = :agrees, employer_view = :text, employer_view_on = :on where id = :id")
                .param("agrees", view.agrees())
                .param("text", view.text())
                .param("on", view.on())
                .param("id", id)
                .update();
    }

    public void employee(String id, Measurement.EmployeeView view) {
        jdbc.sql(UPDATE + "employee_told = :told, employee_view = :text, employee_view_on = :on where id = :id")
                .param("told", view.told())
                .param("text", view.text())
                .param("on", view.on())
                .param("id", id)
                .update();
    }

    /** The report as the expert leaves it after the views. */
    public void finished(String id, List<MainTask> finalTasks, String explanation, Measurement.Finish finish) {
        jdbc.sql(UPDATE + """
                        state = 'FINISHED', explanation = :explanation, changed_because = :because, finished_on = :on,
                        returned_because = null where id = :id""")
                .param("explanation", explanation)
                .param("because", finish.changedBecause())
                .param("on", finish.on())
                .param("id", id)
                .update();
        tasks.replace(id, finalTasks);
    }

    /** The loket does not agree with it. */
    public void sentBack(String id, String because) {
        jdbc.sql(UPDATE + "state = 'VIEWS', returned_because = :because where id = :id")
                .param("because", because)
                .param("id", id)
                .update();
    }

    /** Fixed; false when that was done before. */
    public boolean fixed(String id, int percent, LocalDate on) {
        return jdbc.sql(UPDATE + "state = 'FIXED', wage_value = :value, fixed_on = :on where id = :id and state = 'FINISHED'")
                        .param("value", percent)
                        .param("on", on)
                        .param("id", id)
                        .update()
                == 1;
    }

    public void document(String id, String documentId) {
        jdbc.sql(UPDATE + "document_id = :document where id = :id").param("document", documentId).param("id", id).update();
    }

    private static void work(StatementSpec statement, Measurement.Work work) {
        statement.param("norm", work.norm())
                .param("executed", work.executed())
                .param("hours", work.hoursPerWeek())
                .param("fullTime", work.fullTimeHours())
                .param("days", work.daysPerWeek());
    }

    private static void abilities(StatementSpec statement, Abilities it) {
        Money perHour = it.perHour();
        statement.param("performs", it.performsTask())
                .param("skills", it.workerSkills())
                .param("hour", it.hourWithoutBreak())
                .param("perDay", it.hoursPerDay())
                .param("cents", perHour == null ? null : perHour.cents());
    }
}
